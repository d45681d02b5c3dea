package cymru.addo.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.cohort.MoodleCohorts.Answer;
import cymru.addo.cohort.MoodleCohorts.Trouble;
import cymru.addo.moodle.Moodle;
import cymru.addo.moodle.MoodleCohort;
import cymru.addo.moodle.MoodleFunction;
import cymru.addo.moodle.MoodleTrouble;
import cymru.addo.moodle.MoodleTrouble.Kind;
import cymru.addo.moodle.MoodleUser;
import cymru.addo.roster.RosterMember;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Year 7 is Amira and Tomos; Osian is in no cohort, and his profile says Year 7. */
class CohortsOfMoodleTest {
    private static final String SITE = "https://vle.example";
    private static final String OSIANS_YEAR = "field:yeargroup:Year 7";

    private final List<MoodleCohort> cohorts = new ArrayList<>(List.of(new MoodleCohort(1, "Year 7", "Y7")));
    private final Map<Long, Set<Long>> members = new TreeMap<>(Map.of(1L, Set.of(34L, 35L)));
    private final List<MoodleUser> users = new ArrayList<>(List.of(
            user(34, "Amira", false, Map.of()),
            user(35, "Tomos", false, Map.of()),
            user(36, "Osian", false, Map.of("yeargroup", "Year 7", "bus", "14B"))));

    @Test
    void readsWhoIsInACohortWithTheirNames() {
        assertThat(seen(Set.of("1")).cohorts()).singleElement().satisfies(cohort -> {
            assertThat(cohort.name()).isEqualTo("Year 7");
            assertThat(cohort.members()).extracting(RosterMember::forename).containsExactly("Amira", "Tomos");
            assertThat(cohort.members()).extracting(RosterMember::subject).containsExactly("34", "35");
        });
    }

    @Test
    void leavesOutACohortThatIsGone() {
        cohorts.clear();

        assertThat(seen(Set.of("1")).cohorts()).isEmpty();
    }

    @Test
    void takesASuspendedAccountForALeaverAndNotOneItMayNotSee() {
        users.set(0, user(34, "Amira", true, Map.of()));
        users.remove(1);

        assertThat(seen(Set.of("1")).cohorts().get(0).members())
                .extracting(RosterMember::subject)
                .containsExactly("35");
    }

    @Test
    void isTroubledByPeopleOfWhomMoodleTellsNothing() {
        users.clear();

        assertThat(read(Set.of("1"))).isEqualTo(new Answer.Failed<>(Trouble.NAMELESS));
    }

    @Test
    void readsWhoHasAValueOfAProfileField() {
        assertThat(seen(Set.of(OSIANS_YEAR)).cohorts()).singleElement().satisfies(value -> {
            assertThat(value.id()).isEqualTo(OSIANS_YEAR);
            assertThat(value.members()).extracting(RosterMember::forename).containsExactly("Osian");
        });
    }

    @Test
    void takesAValueThatNobodyHasForACohortThatIsGone() {
        users.set(2, user(36, "Osian", false, Map.of("yeargroup", "Year 8")));

        assertThat(seen(Set.of(OSIANS_YEAR)).cohorts()).isEmpty();
    }

    @Test
    void offersFieldsThatSayYearGroupsAndNoOthers() {
        var listed = (Answer.Told<List<CohortListed>>)
                CohortsOfMoodle.answered((moodle, site) -> CohortsOfMoodle.listed(moodle, Set.of(36L)), moodle(), SITE);

        assertThat(listed.what())
                .containsExactly(
                        new CohortListed("1", "Year 7", 2), new CohortListed(OSIANS_YEAR, "yeargroup: Year 7", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "UNREACHABLE, AWAY",
        "TIMED_OUT, AWAY",
        "NOT_MOODLE, AWAY",
        "NOT_FOUND, AWAY",
        "NOT_PERMITTED, NOT_ALLOWED",
        "WRONG_TOKEN, NOT_ALLOWED",
        "NOT_IN_SERVICE, NOT_ALLOWED",
        "SITE_POLICY, NOT_ALLOWED"
    })
    void knowsNothingOfAnybodyWhenMoodleDoesNotTell(Kind kind, Trouble trouble) {
        CohortsOfMoodle.Question<CohortsSeen> question = (moodle, site) -> {
            throw new MoodleTrouble(kind, MoodleFunction.COHORTS);
        };

        assertThat(CohortsOfMoodle.answered(question, moodle(), SITE)).isEqualTo(new Answer.Failed<>(trouble));
    }

    private CohortsSeen seen(Set<String> wanted) {
        return ((Answer.Told<CohortsSeen>) read(wanted)).what();
    }

    private Answer<CohortsSeen> read(Set<String> wanted) {
        return CohortsOfMoodle.answered(
                (moodle, site) -> CohortsOfMoodle.seen(moodle, site, wanted, Set.of(36L)), moodle(), SITE);
    }

    /** Answers three questions, and no other is asked. */
    private Moodle moodle() {
        return (Moodle) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Moodle.class},
                (proxy, method, asked) -> switch (method.getName()) {
                    case "cohorts" -> List.copyOf(cohorts);
                    case "cohortMembers" -> members;
                    case "users" ->
                        users.stream()
                                .filter(user -> ((Collection<?>) asked[0]).contains(user.id()))
                                .toList();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static MoodleUser user(long id, String forename, boolean suspended, Map<String, String> fields) {
        return new MoodleUser(id, forename, "Khan", "", suspended, fields);
    }
}
