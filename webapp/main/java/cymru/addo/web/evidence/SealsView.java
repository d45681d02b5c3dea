package cymru.addo.web.evidence;

import cymru.addo.evidence.Seal;
import cymru.addo.evidence.Seals;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out the seals of the coordinator's school. */
@Dependent
public class SealsView {
    private static final Set<String> SAID = Set.of("sealed", "already");

    private final Visitor visitor;
    private final Seals seals;
    private final People people;
    private final Clock clock;

    @Inject
    public SealsView(Visitor visitor, Seals seals, People people, Clock clock) {
        this.visitor = visitor;
        this.seals = seals;
        this.people = people;
        this.clock = clock;
    }

    View show(String said, String fault) {
        var m = visitor.messages();
        var kept = seals.of(visitor.schoolId());
        return new View(
                "evidence/seals.jte",
                new SealsPage(
                        visitor.frame("seal.title", "staff", "school/seals"),
                        SchoolMenu.on(visitor, "school/seals"),
                        visitor.page("school/seals"),
                        kept.isEmpty()
                                ? m.text("seal.heading.none")
                                : m.text(
                                        "seal.heading",
                                        kept.get(0).year().label(),
                                        kept.get(0).code()),
                        said != null && SAID.contains(said) ? m.text("seal.said." + said) : null,
                        fault,
                        years().map(year -> new SealsPage.Year(year.startsIn(), year.label()))
                                .toList(),
                        kept.stream().map(this::line).toList()));
    }

    /** This year, and the one before it for whoever comes to it in September. */
    Stream<SchoolYear> years() {
        var now = visitor.school().yearAt(clock.instant());
        return Stream.of(now, new SchoolYear(now.startsIn() - 1));
    }

    String who(Seal seal) {
        var m = visitor.messages();
        return new Naming(visitor.school(), m)
                .colleague(people.find(visitor.schoolId(), seal.by()).flatMap(Person::name), seal.by());
    }

    private SealsPage.Line line(Seal seal) {
        var m = visitor.messages();
        return new SealsPage.Line(
                seal.code().toString(),
                seal.year().label(),
                m.dayAndTime(seal.at(), visitor.school().calendar().zone()),
                who(seal),
                m.count("seal.covers", seal.position()),
                visitor.page("school/seals/" + seal.number() + "/sheet.pdf"),
                visitor.page("school/seals/" + seal.number() + "/export.zip"));
    }
}
