package cymru.addo.web.appointment;

import cymru.addo.appointment.Appointment;
import cymru.addo.appointment.Appointments;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays out who holds the duty and whom it could be given to. */
@Dependent
public class CoordinatorsView {

    private static final Set<String> SAID = Set.of("appointed", "held", "ended", "last");

    private final Visitor visitor;
    private final Appointments appointments;
    private final People people;

    @Inject
    public CoordinatorsView(Visitor visitor, Appointments appointments, People people) {
        this.visitor = visitor;
        this.appointments = appointments;
        this.people = people;
    }

    View show(String said, String fault, CoordinatorsPage.Issued issued) {
        var m = visitor.messages();
        var holders = appointments.coordinators(visitor.schoolId());
        return new View(
                "appointment/coordinators.jte",
                new CoordinatorsPage(
                        visitor.frame("appointment.title", "staff", "school/coordinators"),
                        SchoolMenu.on(visitor, "school/coordinators"),
                        visitor.page("school/coordinators"),
                        said != null && SAID.contains(said) ? m.text("appointment.said." + said) : null,
                        fault,
                        issued,
                        holders.stream().map(this::holder).toList(),
                        colleagues(holders)));
    }

    private CoordinatorsPage.Holder holder(Appointment held) {
        var m = visitor.messages();
        var since = m.day(held.appointedAt(), visitor.school().calendar().zone());
        return new CoordinatorsPage.Holder(
                held.id().toString(),
                name(held.person()),
                m.text("appointment.means." + held.means(), since),
                held.person().equals(visitor.person()));
    }

    private List<CoordinatorsPage.Colleague> colleagues(List<Appointment> holders) {
        var held = holders.stream().map(Appointment::person).collect(Collectors.toSet());
        return people.staff(visitor.schoolId()).stream()
                .filter(person -> !held.contains(person.id()))
                .map(person -> new CoordinatorsPage.Colleague(person.id().toString(), name(person.name(), person.id())))
                .sorted(Comparator.comparing(CoordinatorsPage.Colleague::name))
                .toList();
    }

    private String name(PersonId id) {
        return name(people.find(visitor.schoolId(), id).flatMap(Person::name), id);
    }

    private String name(Optional<String> known, PersonId id) {
        return new Naming(visitor.school(), visitor.messages()).colleague(known, id);
    }
}
