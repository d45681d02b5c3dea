package cymru.addo.vle.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Weight;
import cymru.addo.assignment.AssignmentFixtures;
import cymru.addo.database.Together;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.Role;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.SchoolFixtures;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QueueAnswerIT {
    private final OutboxSchool school = new OutboxSchool();
    private final Results results = new SqlResults(school.jdbi, school.clock);

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void laysOneResultDownForEachColumnOfThePupilsClass() {
        school.linked("link-1");
        school.linked("link-2");

        school.accepts(school.pupil("amira"));

        assertThat(bodies()).hasSize(2).allSatisfy(body -> assertThat(body)
                .contains("\"scoreGiven\": 1", "\"scoreMaximum\": 1", "Completed", "FullyGraded"));
    }

    @Test
    void laysNothingDownWhenTheAnswerIsNotKept() {
        school.linked("link-1");
        var amira = school.pupil("amira");

        school.jdbi.useTransaction(handle -> {
            school.accepts(amira);
            assertThat(school.count("outbox")).isEqualTo(1);
            handle.rollback();
        });

        assertThat(school.count("acceptance")).isZero();
        assertThat(school.count("outbox")).isZero();
    }

    @Test
    void keepsNoAnswerWhoseResultCannotBeLaidDown() {
        var amira = AgreementFixtures.reader(school.hillcrest, school.pupil("amira"));
        var agreement = AgreementFixtures.agreement(school.jdbi, school.clock, (in, person, edition, year) -> {
            throw new IllegalStateException("no room");
        });
        var words = AgreementFixtures.wordsShown(school.edition, amira);

        assertThatThrownBy(() -> agreement.accept(amira, school.edition.id(), words))
                .hasMessageContaining("no room");
        assertThat(school.count("acceptance")).isZero();
    }

    @Test
    void saysOfANotYetThatTheyHaveBegunAndGivesNoMarkOfNothing() {
        school.linked("link-1");

        school.saysNotYet(school.pupil("amira"));

        assertThat(bodies()).singleElement().satisfies(body -> assertThat(body)
                .contains("InProgress", "NotReady")
                .doesNotContain("score"));
    }

    @Test
    void neverTakesAMarkBackBecauseSomebodyAsksInANewYear() {
        school.linked("link-1");
        var amira = school.pupil("amira");
        school.accepts(amira);
        school.clock.moveTo("2027-09-07T09:00:00Z");

        school.saysNotYet(amira);

        assertThat(school.count("outbox")).isEqualTo(1);
        school.accepts(amira);
        assertThat(school.count("outbox")).isEqualTo(2);
    }

    @Test
    void tellsOfAnAgreementThatStandsForAMinorEditionOnce() {
        school.linked("link-1");
        var amira = school.pupil("amira");
        school.accepts(amira);
        var year = school.hillcrest.yearAt(school.clock.instant());

        var second = school.publishes(Weight.MINOR);
        results.of(school.hillcrest.id(), amira.id(), second.id(), year);

        assertThat(school.count("outbox")).isEqualTo(1);
        results.forLink(school.linked("link-2"), second.id(), year);
        assertThat(school.count("outbox")).isEqualTo(2);
    }

    @Test
    void undoesNoCompletedColumnWhenAMaterialEditionAsksAgain() {
        school.linked("link-1");
        var amira = school.pupil("amira");
        school.accepts(amira);
        var year = school.hillcrest.yearAt(school.clock.instant());

        var second = school.publishes(Weight.MATERIAL);
        results.of(school.hillcrest.id(), amira.id(), second.id(), year);

        assertThat(bodies()).singleElement().satisfies(body -> assertThat(body).contains("Completed"));
    }

    @Test
    void laysTheSameFactDownOnceHoweverOftenItIsSaid() throws Exception {
        var link = school.linked("link-1");
        var amira = school.pupil("amira");
        school.accepts(amira);
        var year = school.hillcrest.yearAt(school.clock.instant());

        Together.times(8, () -> {
            results.of(school.hillcrest.id(), amira.id(), school.edition.id(), year);
            results.forLink(link, school.edition.id(), year);
            return true;
        });

        assertThat(school.count("outbox")).isEqualTo(1);
    }

    @Test
    void tellsAColumnThatComesLaterOfEverybodyWhoHasAnswered() {
        school.pupils(3).forEach(school::accepts);
        school.pupil("tomos");

        results.forLink(school.linked("link-1"), school.edition.id(), school.hillcrest.yearAt(school.clock.instant()));

        assertThat(school.count("outbox")).isEqualTo(3);
    }

    @Test
    void tellsNothingOfStaffOrOfWhoHasLeft() {
        school.linked("link-1");
        school.accepts(school.okoro);
        var previewing = school.pupil("okoro");
        school.accepts(previewing);
        var amira = school.pupil("amira");
        RosterFixtures.roster(school.jdbi)
                .replace(
                        school.hillcrest,
                        school.class7b.id(),
                        school.platform.issuer(),
                        List.of(new RosterMember("tomos", Role.PUPIL, null, null, null)),
                        school.clock.instant());

        school.accepts(amira);

        assertThat(school.count("outbox")).isZero();
    }

    @Test
    void tellsNothingWhereThePlatformLetsUsTellNothing() {
        school.links.meet(seen("link-1", true, Set.of(Gradebook.LINE_ITEM)));
        school.links.meet(seen("link-2", false, Gradebook.SCOPES));

        school.accepts(school.pupil("amira"));

        assertThat(school.count("outbox")).isZero();
    }

    @Test
    void leavesOtherSchoolsAlone() {
        school.linked("link-1");
        var brookside = SchoolFixtures.brookside(school.jdbi);
        var theirs = RosterFixtures.pupil(
                school.jdbi,
                school.clock,
                brookside,
                RosterFixtures.classCalled(school.jdbi, school.clock, brookside, "7B"),
                new Arrival(RosterFixtures.ISSUER, "amira", null, null, null, false));
        var reader = AgreementFixtures.reader(brookside, theirs);
        var edition = AgreementFixtures.editions(school.jdbi, school.clock).current(brookside.id());

        school.agreement.accept(reader, edition.id(), AgreementFixtures.wordsShown(edition, reader));

        assertThat(school.count("outbox")).isZero();
    }

    @Test
    void datesAMessageByTheAnswerAndNotByTheSending() {
        school.linked("link-1");
        var answeredAt = school.clock.instant();
        school.accepts(school.pupil("amira"));
        school.clock.advance(Duration.ofDays(2));

        assertThat(school.due.take()).map(Message::stamp).contains(answeredAt);
    }

    private LinkSeen seen(String link, boolean graded, Set<String> scopes) {
        var task = graded ? AssignmentFixtures.AGREEMENT : AssignmentFixtures.UNGRADED;
        return new LinkSeen(
                school.hillcrest.id(),
                school.platform.id(),
                "1",
                link,
                school.class7b.id(),
                school.assigned(task).id(),
                Optional.empty(),
                Optional.of(school.vle.at("/items")),
                scopes);
    }

    private List<String> bodies() {
        return school.jdbi.withHandle(handle -> handle.createQuery("select cast(body as text) from outbox order by id")
                .mapTo(String.class)
                .list());
    }
}
