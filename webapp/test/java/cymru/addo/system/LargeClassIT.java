package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A course of nearly two thousand: the list is read, the class shown, the register handed out. */
class LargeClassIT {

    private static final int CROWD = 1900;

    private static AddoServer addo;
    private static PracticeSchool school;

    @BeforeAll
    static void fillTheClass() {
        addo = AddoServer.ofADemonstration(Demonstration.freshFolder("large-class"))
                .start();
        school = new PracticeSchool(addo);
        new Browserless().post(addo.vle("/api/crowd"), Map.of("course", "year-4", "count", String.valueOf(CROWD)));
    }

    @AfterAll
    static void close() {
        addo.close();
    }

    @Test
    void showsThemAllToTheirTeacher() {
        var teacher = school.launch("chidi-okoro");

        var page = teacher.arrive();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body().split("<th scope=\"row\">", -1).length - 1).isGreaterThan(CROWD);
        assertThat(school.launch("amira-hughes").agree().status()).isEqualTo(200);
        assertThat(teacher.open("class").text()).contains("1 of 19");
    }
}
