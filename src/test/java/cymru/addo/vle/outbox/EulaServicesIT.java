package cymru.addo.vle.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Weight;
import cymru.addo.lti.eula.EulaReports;
import cymru.addo.lti.launch.Services.Eula;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.outbox.SendOutbox.Round;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EulaServicesIT {
    private final OutboxSchool school = new OutboxSchool();
    private final RenewEula renewEula = new RenewEula(
            SchoolFixtures.schools(school.jdbi),
            AgreementFixtures.editions(school.jdbi, school.clock),
            school.eulaServices,
            school.clock);

    @BeforeEach
    void thePlatformKeepsARegister() {
        school.eulaServices.meet(
                school.hillcrest.id(),
                school.platform.id(),
                "1",
                new Eula(Set.of(EulaReports.USER), school.vle.at("/eula/1")));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void tellsOfAnAcceptanceOnce() {
        var amira = school.pupil("amira");
        school.saysNotYet(amira);
        school.accepts(amira);
        school.accepts(amira);

        assertThat(school.worker().sendDue()).isEqualTo(new Round(1, 0, 0));
        assertThat(school.vle.register()).containsExactly("POST amira true");
    }

    @Test
    void beginsAgainInANewYearBeforeAnybodyIsToldOf() {
        var amira = school.pupil("amira");
        school.accepts(amira);
        school.accepts(school.pupil("tomos"));
        school.clock.moveTo("2027-09-06T09:00:00Z");
        school.accepts(amira);

        school.worker().sendDue();

        assertThat(school.vle.register())
                .containsExactly("POST amira true", "POST tomos true", "DELETE", "POST amira true");
    }

    @Test
    void beginsAgainThoughNobodyComesIn() {
        school.accepts(school.pupil("amira"));
        renewEula.whereDue();
        school.clock.moveTo("2027-09-06T09:00:00Z");

        renewEula.whereDue();
        renewEula.whereDue();
        school.worker().sendDue();

        assertThat(school.vle.register()).isEqualTo(List.of("POST amira true", "DELETE"));
    }

    @Test
    void beginsAgainForAnEditionThatAsksAndForNoOther() {
        school.accepts(school.pupil("amira"));
        school.publishes(Weight.MINOR);
        renewEula.whereDue();
        assertThat(school.count("outbox")).isEqualTo(1);

        school.publishes(Weight.MATERIAL);
        renewEula.whereDue();
        school.publishes(Weight.MINOR);
        renewEula.whereDue();
        school.worker().sendDue();

        assertThat(school.vle.register()).containsExactly("POST amira true", "DELETE");
    }

    @Test
    void letsTheSchoolSayWhetherEverybodyIsAskedFirst() {
        assertThat(school.eulaServices.required(school.hillcrest.id())).isEmpty();
        school.eulaServices.meet(
                school.hillcrest.id(),
                school.platform.id(),
                "1",
                new Eula(Set.of(EulaReports.USER, EulaReports.DEPLOYMENT), school.vle.at("/eula/1")));
        assertThat(school.eulaServices.required(school.hillcrest.id())).contains(true);

        school.eulaServices.require(school.hillcrest.id(), true);
        school.eulaServices.require(school.hillcrest.id(), false);
        school.eulaServices.require(school.hillcrest.id(), false);
        school.accepts(school.pupil("amira"));
        school.eulaServices.require(school.hillcrest.id(), true);
        while (!school.worker().sendDue().equals(new Round(0, 0, 0)))
            assertThat(school.states()).isNotEmpty();

        assertThat(school.vle.register()).containsExactly("PUT false", "POST amira true", "PUT true");
        assertThat(school.eulaServices.required(school.hillcrest.id())).contains(true);
    }

    @Test
    void hasNothingToBeginAgainWhereNobodyHasAccepted() {
        renewEula.whereDue();

        assertThat(school.count("outbox")).isZero();
    }
}
