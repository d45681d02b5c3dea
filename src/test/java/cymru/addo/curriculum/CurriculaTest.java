package cymru.addo.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.SchoolId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CurriculaTest {
    @Test
    void offersEverySchoolWhatAddoBringsAlongAndReadsItOnce() {
        var curricula = new Curricula();

        var offered = curricula.of(new SchoolId(UUID.randomUUID()));

        assertThat(offered.modules()).hasSize(32);
        assertThat(curricula.of(new SchoolId(UUID.randomUUID()))).isSameAs(offered);
    }
}
