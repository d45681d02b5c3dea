package cymru.addo.vle;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.Secrets;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.security.SecureRandom;
import java.time.Duration;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class InvitationsIT {
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.ofAMorning();
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final School brookside = SchoolFixtures.brookside(jdbi);
    private final PersonId msRees = RosterFixtures.people(jdbi, clock)
            .arrive(hillcrest, RosterFixtures.MS_REES)
            .id();
    private final Invitations invitations = new SqlInvitations(jdbi, new Secrets(new SecureRandom()), clock);

    @Test
    void showsThoseThatCanStillBeUsed() {
        var used = invitations.issue(hillcrest.id(), A_WEEK);
        invitations.issue(hillcrest.id(), Duration.ofHours(1));
        invitations.issue(hillcrest.id(), A_WEEK);
        invitations.use(used);
        clock.advance(Duration.ofHours(2));

        assertThat(invitations.open(hillcrest.id())).hasSize(1);
        assertThat(invitations.open(brookside.id())).isEmpty();
    }

    @Test
    void isWorthNothingOnceItIsWithdrawn() {
        var secret = invitations.issue(hillcrest.id(), A_WEEK);
        var open = invitations.open(hillcrest.id()).get(0);

        assertThat(invitations.withdraw(brookside.id(), open.id(), msRees)).isFalse();
        assertThat(invitations.withdraw(hillcrest.id(), open.id(), msRees)).isTrue();

        assertThat(invitations.withdraw(hillcrest.id(), open.id(), msRees)).isFalse();
        assertThat(invitations.schoolOf(secret)).isEmpty();
        assertThat(invitations.use(secret)).isFalse();
        assertThat(invitations.open(hillcrest.id())).isEmpty();
        assertThat(EvidenceFixtures.events(jdbi).of(hillcrest.id()))
                .extracting(event -> event.kind())
                .containsExactly("INVITATION_WITHDRAWN");
    }
}
