package cymru.addo.lti.groups;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.lti.launch.Services.Groups;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import cymru.addo.lti.testing.TestServices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseGroupsTest {
    private TestServices platform;
    private CourseGroups groups;

    @BeforeEach
    void start() throws Exception {
        platform = new TestServices();
        groups = new CourseGroups(platform.http, platform.tokens);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private Groups offered(String... scopes) {
        return new Groups(Set.of(scopes), platform.at("/groups"), Optional.of(platform.at("/sets")));
    }

    private ServiceOutcome<List<CourseGroup>> all() {
        return groups.groups(platform.registration, "1", offered(CourseGroups.SCOPE), Optional.empty());
    }

    @Test
    void readsGroupsWithTheirSetsInBothSpellings() {
        platform.server.answers(
                "/groups",
                200,
                "application/json",
                "{\"id\":\"x\",\"groups\":[{\"id\":\"1\",\"name\":\"4C\",\"set_id\":\"forms\"},"
                        + "{\"id\":\"2\",\"tag\":\"music\",\"set_id\":[\"clubs\",\"forms\"]},{\"name\":\"no id\"}]}");

        assertThat(all())
                .isEqualTo(new Done<>(List.of(
                        new CourseGroup("1", Optional.of("4C"), Optional.empty(), Set.of("forms")),
                        new CourseGroup("2", Optional.empty(), Optional.of("music"), Set.of("clubs", "forms")))));
        assertThat(platform.server.asked("/groups").get(0).header("Accept"))
                .isEqualTo("application/vnd.ims.lti-gs.v1.contextgroupcontainer+json");
    }

    @Test
    void readsTheGroupsOfOnePerson() {
        platform.server.answers("/groups?user_id=3", 200, "application/json", "{\"groups\":[{\"id\":\"1\"}]}");

        assertThat(groups.groups(platform.registration, "1", offered(CourseGroups.SCOPE), Optional.of("3")))
                .isInstanceOf(Done.class);
    }

    @Test
    void followsThePages() {
        platform.server
                .answers("/groups", 200, Map.of("Link", "</groups?p=2>; rel=\"next\""), "{\"groups\":[{\"id\":\"1\"}]}")
                .answers("/groups?p=2", 200, Map.of(), "{\"groups\":[{\"id\":\"2\"}]}");

        assertThat(all().map(List::size)).isEqualTo(new Done<>(2));
    }

    @Test
    void readsTheSets() {
        platform.server.answers("/sets", 200, "application/json", "{\"sets\":[{\"id\":\"forms\",\"name\":\"Forms\"}]}");

        assertThat(groups.sets(platform.registration, "1", offered(CourseGroups.SCOPE)))
                .isEqualTo(new Done<>(List.of(new GroupSet("forms", Optional.of("Forms")))));
    }

    @Test
    void findsNoSetsWhereThePlatformHasNone() {
        var without = new Groups(Set.of(CourseGroups.SCOPE), platform.at("/groups"), Optional.empty());

        assertThat(groups.sets(platform.registration, "1", without)).isEqualTo(new Done<>(List.of()));
    }

    @Test
    void asksNothingThatIsNotOffered() {
        assertThat(groups.groups(platform.registration, "1", offered(), Optional.empty()))
                .isInstanceOf(Refused.class);
        assertThat(groups.sets(platform.registration, "1", offered())).isInstanceOf(Refused.class);
    }

    @Test
    void triesLaterWhereTheAnswerIsNoList() {
        platform.server.answers("/groups", 200, "text/html", "<html>");

        assertThat(all()).isInstanceOf(TryLater.class);
    }
}
