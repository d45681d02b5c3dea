package cymru.addo.web.year;

import cymru.addo.outstanding.GracePeriods;
import cymru.addo.rollover.ClassInYear;
import cymru.addo.rollover.Rollover;
import cymru.addo.rollover.Rollovers;
import cymru.addo.rollover.TurnYear;
import cymru.addo.rollover.YearOpened;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.Band;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out the school year that is to be made ready. */
@Dependent
public class YearView {

    private static final Set<String> SAID = Set.of("opened", "bands", "undone", "grace", "nothing");

    private final Visitor visitor;
    private final TurnYear turning;
    private final Rollovers rollovers;
    private final YearTasks tasks;
    private final ClassGroups classGroups;
    private final People people;
    private final GracePeriods grace;
    private final Clock clock;

    @Inject
    public YearView(
            Visitor visitor,
            TurnYear turning,
            Rollovers rollovers,
            YearTasks tasks,
            ClassGroups classGroups,
            People people,
            GracePeriods grace,
            Clock clock) {
        this.visitor = visitor;
        this.turning = turning;
        this.rollovers = rollovers;
        this.tasks = tasks;
        this.classGroups = classGroups;
        this.people = people;
        this.grace = grace;
        this.clock = clock;
    }

    /**
     * What could not be taken as it was sent.
     *
     * @param field bands, or grace
     */
    record Reply(String field, String typed) {
        static final Reply NONE = new Reply("", "");

        boolean isOn(String other) {
            return field.equals(other);
        }
    }

    View show(String said, String fill, Reply reply) {
        var m = visitor.messages();
        var year = turning.year(visitor.school());
        var calendar = visitor.school().calendar();
        var first = calendar.firstDayOf(year);
        var hasBegun = !calendar.beginning(year).isAfter(clock.instant());
        var opened = rollovers.opened(visitor.schoolId(), year);
        return new View(
                "year/year.jte",
                new YearPage(
                        visitor.frame("newyear.title", "staff", "school/year"),
                        SchoolMenu.on(visitor, "school/year"),
                        visitor.page("school/year"),
                        m.text(hasBegun ? "newyear.headline.begun" : "newyear.headline", year.label()),
                        m.text(
                                "newyear.dates",
                                m.day(first),
                                m.day(calendar.firstDayOf(year.next()).minusDays(1))),
                        said != null && SAID.contains(said) ? m.text("newyear.said." + said) : null,
                        reply.isOn("bands") ? m.text("newyear.fault.bands") : null,
                        opened.map(this::opened).orElse(null),
                        turning.awaitsOpening(visitor.school()),
                        m.text(hasBegun ? "newyear.began" : "newyear.begins", m.day(first)),
                        tasks.of(year, hasBegun, opened.isPresent()),
                        classes(fill),
                        Stream.of("again", "up")
                                .map(way -> new YearPage.Link(
                                        visitor.page("school/year?fill=" + way + "#classes"),
                                        m.text("newyear.fill." + way)))
                                .toList(),
                        undo(year),
                        grace(reply)));
    }

    private String opened(YearOpened opened) {
        return visitor.messages()
                .text(
                        "newyear.opened",
                        name(opened.by()),
                        visitor.messages()
                                .dayAndTime(
                                        opened.at(), visitor.school().calendar().zone()));
    }

    private List<YearPage.ClassLine> classes(String fill) {
        return classGroups.courses(visitor.schoolId()).stream()
                .map(ClassInYear::new)
                .map(each -> line(each, fill))
                .toList();
    }

    private YearPage.ClassLine line(ClassInYear each, String fill) {
        var m = visitor.messages();
        var group = each.classGroup();
        var now = group.currentBand();
        return new YearPage.ClassLine(
                group.id().toString(),
                group.title(),
                now.map(band -> m.text("class.band.short", band)).orElseGet(() -> m.text("class.band.none")),
                group.isGuess(),
                group.band().map(Band::name).orElse(""),
                each.changesGoingUp()
                        ? m.text(
                                "newyear.up",
                                each.yearGroup().getAsInt() + 1,
                                each.goneUp().orElseThrow())
                        : null,
                each.yearGroup().isEmpty(),
                chosen(each, fill).or(() -> now).orElse(null));
    }

    private static Optional<Band> chosen(ClassInYear each, String fill) {
        if ("up".equals(fill)) return each.goneUp();
        return "again".equals(fill) ? each.usedAgain() : Optional.empty();
    }

    private String undo(SchoolYear year) {
        var m = visitor.messages();
        return rollovers
                .last(visitor.schoolId(), year)
                .filter(Rollover::undoable)
                .map(last -> m.count(
                        "newyear.undo",
                        last.classes(),
                        name(last.by()),
                        m.dayAndTime(last.at(), visitor.school().calendar().zone())))
                .orElse(null);
    }

    private YearPage.Grace grace(Reply reply) {
        var days = Integer.toString(grace.days(visitor.schoolId()));
        return new YearPage.Grace(
                reply.isOn("grace") ? reply.typed() : days,
                GracePeriods.LONGEST,
                reply.isOn("grace") ? visitor.messages().text("newyear.fault.grace", GracePeriods.LONGEST) : null);
    }

    private String name(PersonId colleague) {
        var known = people.find(visitor.schoolId(), colleague).flatMap(Person::name);
        return new Naming(visitor.school(), visitor.messages()).colleague(known, colleague);
    }
}
