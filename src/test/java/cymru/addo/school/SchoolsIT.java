package cymru.addo.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class SchoolsIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final Schools schools = SchoolFixtures.schools(jdbi);
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final School brookside = SchoolFixtures.brookside(jdbi);

    @Test
    void keepsWhatASchoolHasChosen() {
        var chosen = hillcrest
                .renamed("Ysgol y Bryn")
                .withDefaultBand(Optional.of(Band.B))
                .withRulesSwitchedOn(Set.of("ai-tools"))
                .withChecksSwitchedOff(Set.of("pupils"))
                .withNamesKept(false);

        assertThat(schools.change(chosen)).isTrue();

        assertThat(schools.find(hillcrest.id())).contains(chosen);
        assertThat(schools.find(brookside.id())).contains(brookside);
    }

    @Test
    void takesAChoiceBack() {
        schools.change(hillcrest.withRulesSwitchedOn(Set.of("ai-tools")).withChecksSwitchedOff(Set.of("pupils")));

        schools.change(hillcrest);

        assertThat(schools.find(hillcrest.id())).contains(hillcrest);
    }

    @Test
    void changesNothingOfASchoolThatTakesAnothersName() {
        assertThat(schools.change(hillcrest.renamed("Brookside").withNamesKept(false)))
                .isFalse();

        assertThat(schools.find(hillcrest.id())).contains(hillcrest);
    }

    @Test
    void letsASchoolKeepItsOwnName() {
        assertThat(schools.change(hillcrest)).isTrue();
    }

    @Test
    void givesANameToOneOfTwoThatTakeItAtOnce() throws Exception {
        for (var round = 0; round < 10; round++) {
            var name = "Ysgol " + round;
            var two = new ConcurrentLinkedQueue<>(List.of(hillcrest, brookside));

            var kept = Together.times(2, () -> schools.change(two.remove().renamed(name)));

            assertThat(kept).containsExactlyInAnyOrder(true, false);
            assertThat(schools.all())
                    .filteredOn(school -> school.name().equals(name))
                    .hasSize(1);
        }
    }

    @Test
    void callsNothingElseATakenName() {
        assertThatThrownBy(() -> schools.change(hillcrest.renamed("x".repeat(201))))
                .isInstanceOf(RuntimeException.class);
    }
}
