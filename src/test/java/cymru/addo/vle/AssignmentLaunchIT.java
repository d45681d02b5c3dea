package cymru.addo.vle;

import static cymru.addo.agreement.AgreementFixtures.reader;
import static cymru.addo.agreement.AgreementFixtures.wordsShown;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.assignment.Assignments;
import cymru.addo.assignment.Task;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestTool;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.ReceiveLaunch.Outcome.Received;
import cymru.addo.vle.outbox.AssignmentLink;
import cymru.addo.vle.outbox.AssignmentLinks;
import cymru.addo.vle.outbox.OutboxFixtures;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class AssignmentLaunchIT {
    private static final String GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    private static final String EULA = "https://purl.imsglobal.org/spec/lti/claim/eulaservice";
    private static final String COLUMN = "https://vle.example/items/4?type_id=3";

    private final Doorway doorway = new Doorway();
    private final Jdbi jdbi = doorway.jdbi;
    private final TestTool tool = doorway.tool;
    private final School hillcrest = doorway.hillcrest;
    private final Assignments assignments = AssignmentFixtures.assignments(jdbi, tool.clock);
    private final AssignmentLinks links = OutboxFixtures.links(jdbi, tool.clock);

    @Test
    void findsTheAssignmentThatTheLinkNames() {
        var set = set(AssignmentFixtures.AGREEMENT);

        assertThat(received(naming(set)).assignment()).contains(set);
        assertThat(links.to(hillcrest.id(), set.id())).singleElement().satisfies(link -> assertThat(link.resourceLink())
                .isEqualTo("link-1"));
    }

    @Test
    void readsInTheBandOfTheAssignmentUnlessTheLinkSaysAnother() {
        var set = set(Task.agreement(Optional.of(Band.D), Optional.empty(), true, Optional.empty()));

        assertThat(received(naming(set)).linkBand()).contains(Band.D);
        assertThat(received(launch -> launch.lti(
                                "custom", Map.of("assignment", set.id().toString(), "band", "A")))
                        .linkBand())
                .contains(Band.A);
    }

    @Test
    void makesACopyForTheClassOfACopiedCourse() {
        var original = set(AssignmentFixtures.AGREEMENT);
        UnaryOperator<TestLaunch> copied = launch -> naming(original)
                .apply(launch)
                .lti("context", Map.of("id", "course-5c", "title", "5C"))
                .lti("resource_link", Map.of("id", "link-9"));

        var copy = received(copied).assignment().orElseThrow();

        assertThat(copy.copiedFrom()).contains(original.id());
        assertThat(received(copied).assignment()).contains(copy);
        assertThat(links.to(hillcrest.id(), copy.id())).hasSize(1);
        assertThat(links.to(hillcrest.id(), original.id())).isEmpty();
    }

    @Test
    void takesALinkThatNamesNothingOfThisSchoolForAPlainOne() {
        var brookside = SchoolFixtures.brookside(jdbi);
        var theirClass = RosterFixtures.classCalled(jdbi, tool.clock, brookside, "7B");
        var theirTeacher = RosterFixtures.teacher(jdbi, tool.clock, brookside, theirClass, RosterFixtures.MR_OKORO);
        var theirs = assignments
                .keep(brookside.id(), theirClass.id(), theirTeacher.id(), List.of(AssignmentFixtures.AGREEMENT))
                .get(0);

        for (var name :
                List.of(theirs.id().toString(), UUID.randomUUID().toString(), "$Assignment.id", "' or true --", ""))
            assertThat(received(launch -> launch.lti("custom", Map.of("assignment", name)))
                            .assignment())
                    .as(name)
                    .isEmpty();
        assertThat(assignments.in(
                        hillcrest.id(),
                        received(launch -> launch).classGroup().orElseThrow().id()))
                .isEmpty();
    }

    @Test
    void takesAPlainLinkWithAColumnForAnAssignment() {
        var first = received(counting(COLUMN)).assignment().orElseThrow();
        var second = received(launch -> counting(COLUMN).apply(launch).lti("resource_link", Map.of("id", "link-2")))
                .assignment();

        assertThat(first.isImplied()).isTrue();
        assertThat(second).contains(first);
        assertThat(links.to(hillcrest.id(), first.id())).hasSize(2);
    }

    @Test
    void takesTheLinkForTheClassWhereAPlatformNamesAColumnButNoCourse() {
        var amira = received(launch -> counting(COLUMN).apply(launch).withoutLti("context"));
        var again = received(launch -> counting(COLUMN).apply(launch).withoutLti("context"));

        assertThat(amira.assignment()).isPresent().isEqualTo(again.assignment());
        assertThat(amira.classGroup()).map(ClassGroup::title).contains("Our agreement");
        assertThat(amira.classGroup()).isEqualTo(again.classGroup());
        assertThat(link(amira.assignment().orElseThrow()).lineItem()).contains(URI.create(COLUMN));
    }

    @Test
    void countsAPlainLinkNoMoreWhoseColumnWasTakenAway() {
        var assignment = received(counting(COLUMN)).assignment().orElseThrow();

        assertThat(received(launch -> launch).assignment()).isEmpty();

        assertThat(link(assignment).lineItem()).isEmpty();
    }

    @Test
    void keepsTheAddressesOfTheNewestLaunch() {
        var assignment = received(counting(COLUMN)).assignment().orElseThrow();
        received(counting("https://vle.example/moved/4"));
        assertThat(link(assignment).lineItem()).contains(URI.create("https://vle.example/moved/4"));

        received(launch -> naming(assignment).apply(launch).without(GRADES));

        assertThat(link(assignment).lineItem()).contains(URI.create("https://vle.example/moved/4"));
        assertThat(link(assignment).scopes()).isEqualTo(Gradebook.SCOPES);
    }

    @Test
    void tellsOfAnAnswerThatWasGivenBeforeTheLinkCounted() {
        var amira = received(launch -> launch).person();
        var reader = reader(hillcrest, amira);
        var edition = AgreementFixtures.editions(jdbi, tool.clock).current(hillcrest.id());
        AgreementFixtures.agreement(jdbi, tool.clock).accept(reader, edition.id(), wordsShown(edition, reader));
        assertThat(outbox()).isEmpty();

        received(counting(COLUMN));
        received(counting(COLUMN));

        assertThat(outbox()).containsExactly("SCORE");
    }

    @Test
    void tellsAPlatformThatKeepsARegisterOfItsOwn() {
        UnaryOperator<TestLaunch> withRegister = launch -> launch.claim(
                EULA,
                Map.of(
                        "url",
                        "https://vle.example/eula/1",
                        "scope",
                        List.of("https://purl.imsglobal.org/spec/lti/scope/eula/user")));
        var amira = received(withRegister).person();
        var reader = reader(hillcrest, amira);
        var edition = AgreementFixtures.editions(jdbi, tool.clock).current(hillcrest.id());
        var agreement = AgreementFixtures.agreement(jdbi, tool.clock, OutboxFixtures.toldOfAnswers(jdbi, tool.clock));
        agreement.notYet(reader, edition.id(), wordsShown(edition, reader));
        assertThat(outbox()).isEmpty();

        agreement.accept(reader, edition.id(), wordsShown(edition, reader));
        received(withRegister);

        assertThat(outbox()).containsExactly("EULA_USER");
    }

    private Assignment set(Task task) {
        var teacher = received(launch -> launch.claim("sub", "okoro").asTeacher());
        return assignments
                .keep(
                        hillcrest.id(),
                        teacher.classGroup().orElseThrow().id(),
                        teacher.person().id(),
                        List.of(task))
                .get(0);
    }

    private static UnaryOperator<TestLaunch> naming(Assignment assignment) {
        return launch ->
                launch.lti("custom", Map.of("assignment", assignment.id().toString()));
    }

    private static UnaryOperator<TestLaunch> counting(String column) {
        return launch -> launch.claim(
                GRADES,
                Map.of(
                        "scope",
                        List.copyOf(Gradebook.SCOPES),
                        "lineitems",
                        "https://vle.example/items?type_id=3",
                        "lineitem",
                        column));
    }

    private AssignmentLink link(Assignment assignment) {
        return links.to(hillcrest.id(), assignment.id()).get(0);
    }

    private Received received(UnaryOperator<TestLaunch> changed) {
        return doorway.received(changed);
    }

    private List<String> outbox() {
        return jdbi.withHandle(handle -> handle.createQuery("select kind from outbox order by id")
                .mapTo(String.class)
                .list());
    }
}
