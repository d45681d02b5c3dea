package cymru.addo.vle.outbox;

import static cymru.addo.agreement.AgreementFixtures.reader;
import static cymru.addo.agreement.AgreementFixtures.wordsShown;

import cymru.addo.agreement.AcceptAgreement;
import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Weight;
import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.assignment.Task;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.eula.EulaReports;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.lti.grade.LineItems;
import cymru.addo.lti.grade.Scores;
import cymru.addo.lti.http.GuardedHttp;
import cymru.addo.lti.service.ServiceTokens;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.lti.testing.TestToolKeys;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassSeen;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.PlatformFixtures;
import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** A school with class 7B, whose platform is a stand-in on this machine, and the workers that tell it of answers. */
final class OutboxSchool implements AutoCloseable {
    final Jdbi jdbi = TestDatabase.fresh();
    final TestClock clock = TestClock.at("2026-09-08T09:00:00.250Z");
    final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    final GradebookStandIn vle = new GradebookStandIn();
    final PlatformRegistration platform = PlatformFixtures.registered(jdbi, hillcrest, vle.at(""));
    final ClassGroup class7b = classCalled("7B");
    final Person okoro = RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, arrival("okoro", true));
    final AcceptAgreement agreement =
            AgreementFixtures.agreement(jdbi, clock, OutboxFixtures.toldOfAnswers(jdbi, clock));
    final Edition edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
    final AssignmentLinks links = OutboxFixtures.links(jdbi, clock);
    final EulaServices eulaServices = OutboxFixtures.eulaServices(jdbi, clock);
    final StuckMessages stuck = new SqlStuckMessages(jdbi, clock);
    final DueMessages due = new SqlDueMessages(jdbi, clock);
    final Deliveries deliveries;

    OutboxSchool() {
        var http = new GuardedHttp(true);
        var tokens = new ServiceTokens(http, TestToolKeys.begun(clock), new Secrets(new SecureRandom()), clock);
        var people = RosterFixtures.people(jdbi, clock);
        var registrations = PlatformFixtures.registrations(jdbi);
        var scores = new DeliverScore(
                links,
                AssignmentFixtures.assignments(jdbi, clock),
                people,
                registrations,
                new Scores(http, tokens),
                new FindLineItem(new LineItems(http, tokens), ToolSettings.at(vle.at("/tool"))));
        deliveries = new PlatformDeliveries(
                scores, new DeliverEula(eulaServices, people, registrations, new EulaReports(http, tokens)));
    }

    SendOutbox worker() {
        return OutboxFixtures.sendOutbox(jdbi, clock, deliveries);
    }

    Person pupil(String subject) {
        return RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, arrival(subject, false));
    }

    List<Person> pupils(int many) {
        return IntStream.range(0, many).mapToObj(n -> pupil("pupil" + n)).toList();
    }

    Assignment assigned(Task task) {
        return AssignmentFixtures.assignments(jdbi, clock)
                .keep(hillcrest.id(), class7b.id(), okoro.id(), List.of(task))
                .get(0);
    }

    /** A link to the agreement that counts, with its column in the gradebook. */
    AssignmentLink linked(String link) {
        return linked(link, assigned(AssignmentFixtures.AGREEMENT), Optional.of(vle.column(link, Map.of())));
    }

    AssignmentLink linked(String link, Assignment assignment, Optional<URI> column) {
        return linked(link, assignment, column, Gradebook.SCOPES);
    }

    AssignmentLink linked(String link, Assignment assignment, Optional<URI> column, Set<String> scopes) {
        return links.meet(new LinkSeen(
                        hillcrest.id(),
                        platform.id(),
                        "1",
                        link,
                        class7b.id(),
                        assignment.id(),
                        column,
                        Optional.of(vle.at("/items")),
                        scopes))
                .link();
    }

    void accepts(Person person) {
        var reading = reader(hillcrest, person);
        agreement.accept(reading, edition.id(), wordsShown(edition, reading));
    }

    void saysNotYet(Person person) {
        var reading = reader(hillcrest, person);
        agreement.notYet(reading, edition.id(), wordsShown(edition, reading));
    }

    /** The school puts its first promise in other words; answers go on being given to the first edition. */
    Edition publishes(Weight weight) {
        var editions = AgreementFixtures.editions(jdbi, clock);
        var current = editions.current(hillcrest.id());
        var key = current.text().rules().get(0).key();
        var text = AgreementFixtures.reworded(current.text(), key, words -> words + " " + clock.instant());
        AgreementFixtures.publishing(jdbi, clock)
                .publish(hillcrest, okoro.id(), current.id(), text, weight, "Plainer words");
        return editions.current(hillcrest.id());
    }

    List<String> states() {
        return jdbi.withHandle(handle -> handle.createQuery("select state from outbox order by id")
                .mapTo(String.class)
                .list());
    }

    long count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    private ClassGroup classCalled(String title) {
        return RosterFixtures.classGroups(jdbi, clock)
                .meet(hillcrest.id(), new ClassSeen(platform.id(), "1", "course " + title, title, null, null));
    }

    private Arrival arrival(String subject, boolean staff) {
        return new Arrival(platform.issuer(), subject, null, null, null, staff);
    }

    @Override
    public void close() {
        vle.close();
    }
}
