package cymru.addo.classcode;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.PersonId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamesToPickTest {
    @Test
    void saysNoMoreThanTheForenameWhereThatIsEnough() {
        assertThat(names(pupil("Tomos", "Ŵyn-Tŷ"), pupil("Amira", "Khan"))).containsExactly("Amira", "Tomos");
    }

    @Test
    void addsAnInitialWhereTwoShareAForename() {
        assertThat(names(pupil("Tomos", "Ŵyn-Tŷ"), pupil("Tomos", "Lewis"), pupil("Amira", "Khan")))
                .containsExactly("Amira", "Tomos L", "Tomos Ŵ");
    }

    @Test
    void writesTheSurnameOutWhereTheInitialIsSharedToo() {
        assertThat(names(pupil("Tomos", "Lewis"), pupil("Tomos", "Lloyd"), pupil("Tomos", "Evans")))
                .containsExactly("Tomos E", "Tomos Lewis", "Tomos Lloyd");
    }

    @Test
    void knowsPupilsWithoutASurname() {
        assertThat(names(pupil("Amira", ""), pupil("Amira", "Khan"))).containsExactly("Amira", "Amira K");
    }

    private static List<String> names(ListedPupil... pupils) {
        return NamesToPick.of(List.of(pupils)).stream().map(NameToPick::name).toList();
    }

    private static ListedPupil pupil(String forename, String surname) {
        return new ListedPupil(new PersonId(UUID.randomUUID()), forename, surname);
    }
}
