package cymru.addo.web.visitor;

import cymru.addo.agreement.AdultEditions;
import cymru.addo.agreement.Audience;
import cymru.addo.visitor.Guest;
import cymru.addo.visitor.ReceptionCode;
import cymru.addo.visitor.Stay;
import cymru.addo.visitor.VisitEntry;
import cymru.addo.visitor.VisitorRegister;
import cymru.addo.visitor.VisitorRegister.Filter;
import cymru.addo.visitor.VisitorRegister.Found;
import cymru.addo.visitor.VisitorRegister.When;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the visitor register of the coordinator's school. */
@Dependent
public class VisitorsView {
    static final String ROOT = "school/visitors";
    private static final int PER_PAGE = 50;
    private static final Set<String> SAID = Set.of("left", "paper");

    private final Visitor visitor;
    private final VisitorRegister register;
    private final AdultEditions editions;
    private final ReceptionCode codes;
    private final Clock clock;

    @Inject
    public VisitorsView(
            Visitor visitor, VisitorRegister register, AdultEditions editions, ReceptionCode codes, Clock clock) {
        this.visitor = visitor;
        this.register = register;
        this.editions = editions;
        this.codes = codes;
        this.clock = clock;
    }

    /** @param fault what could not be done besides; null where all could */
    View show(VisitorsForm form, String said, String fault) {
        var m = visitor.messages();
        var now = register.of(visitor.school(), Filter.NOW, 1, 1).many();
        var found = register.of(visitor.school(), form.filter(), form.page(), PER_PAGE);
        var faults = Stream.concat(form.faults().stream(), Optional.ofNullable(fault).stream());
        return new View(
                "visitor/register.jte",
                new VisitorsPage(
                        visitor.frame("visits.title", "staff", ROOT + "?" + form.query()),
                        SchoolMenu.on(visitor, ROOT),
                        visitor.page(ROOT),
                        m.count("visits.headline", now),
                        said != null && SAID.contains(said) ? m.text("visits.said." + said) : null,
                        faults.map(each -> m.text("visits.fault." + each)).toList(),
                        awaited(),
                        choices(form.filter().when()),
                        form.typedDay(),
                        form.name(),
                        m.count("visits.found", found.many()),
                        found.entries().stream().map(this::line).toList(),
                        paging(form, found),
                        visitor.page(ROOT + "/visitors.csv?" + form.query()),
                        visitor.page(ROOT + "/visitors.xlsx?" + form.query())));
    }

    private String awaited() {
        var isPublished = Stream.of(Audience.VISITORS, Audience.COMMUNITY)
                .anyMatch(audience ->
                        editions.current(visitor.schoolId(), audience).isPresent());
        if (!isPublished) return visitor.messages().text("visits.awaits.words");
        return codes.of(visitor.schoolId()).isPresent()
                ? null
                : visitor.messages().text("visits.awaits.code");
    }

    private List<VisitorsPage.Choice> choices(When chosen) {
        return Arrays.stream(When.values())
                .map(when -> new VisitorsPage.Choice(
                        when.name(), visitor.messages().text("visits.when." + when), when == chosen))
                .toList();
    }

    private VisitorsPage.Line line(VisitEntry entry) {
        var m = visitor.messages();
        var zone = visitor.school().calendar().zone();
        var isGoingOn =
                entry.isGoingOn(Stay.at(visitor.school(), clock.instant()).first());
        var state = state(entry, isGoingOn);
        return new VisitorsPage.Line(
                entry.guest().map(Guest::name).orElseGet(() -> m.text("visits.nobody")),
                entry.guest().map(this::whence).orElse(""),
                entry.guest().map(Guest::host).orElse(""),
                entry.guest().map(Guest::purpose).orElse(""),
                m.dayAndTime(entry.from(), zone),
                entry.lastDay().map((LocalDate day) -> m.day(day)).orElse(""),
                m.text(
                        "visits.state." + state,
                        entry.endedAt().map(at -> m.dayAndTime(at, zone)).orElse("")),
                isGoingOn ? "ok" : entry.agreed() ? "info" : "ask",
                isGoingOn ? visitor.page(ROOT + "/visit/" + entry.visit() + "/left") : null);
    }

    private static String state(VisitEntry entry, boolean isGoingOn) {
        if (!entry.agreed()) return "declined";
        if (isGoingOn) return entry.onPaper() ? "paper" : "here";
        return entry.endedAt().isPresent() ? "left" : "over";
    }

    /** Where they come from, and for whom they answer. */
    private String whence(Guest guest) {
        var group = guest.group()
                .map(each -> visitor.messages().text("visits.group", each.name(), each.people(), each.role()));
        return Stream.concat(Stream.ofNullable(guest.organisation()), group.stream())
                .collect(Collectors.joining("; "));
    }

    private VisitorsPage.Paging paging(VisitorsForm form, Found found) {
        var pages = Math.max(1, (found.many() + PER_PAGE - 1) / PER_PAGE);
        return new VisitorsPage.Paging(
                visitor.messages().text("school.paging.words", form.page(), pages),
                form.page() > 1 ? turn(form, form.page() - 1) : null,
                form.page() < pages ? turn(form, form.page() + 1) : null);
    }

    private String turn(VisitorsForm form, int page) {
        return visitor.page(ROOT + "?" + form.query() + "&page=" + page);
    }
}
