package cymru.addo.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.security.SecureRandom;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ParentsLinkIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-11-23T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final Person rees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, RosterFixtures.MS_REES);
    private final ParentsLink links = new SqlParentsLink(jdbi, new SecureRandom(), clock);

    @Test
    void leadsToTheSchoolThatMadeIt() {
        var code = links.make(hillcrest.id(), rees.id());

        assertThat(links.of(hillcrest.id())).contains(code);
        assertThat(links.school(code)).contains(hillcrest.id());
        assertThat(code).hasSize(16);
    }

    @Test
    void closesTheOldOneWhenThereIsANewOne() {
        var old = links.make(hillcrest.id(), rees.id());
        var fresh = links.make(hillcrest.id(), rees.id());

        assertThat(links.school(old)).isEmpty();
        assertThat(links.school(fresh)).contains(hillcrest.id());
    }

    @Test
    void opensNothingOnceItIsClosed() {
        var code = links.make(hillcrest.id(), rees.id());
        links.close(hillcrest.id());

        assertThat(links.school(code)).isEmpty();
        assertThat(links.of(hillcrest.id())).isEmpty();
        assertThat(links.school("\0'")).isEmpty();
    }
}
