package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A teacher looks at one table of the class, where the learning platform tells who sits where. */
class ClassGroupsIT {

    private final SchoolPortal teacher = Demonstration.school().launch("chidi-okoro");

    @Test
    void showsThoseOfOneGroupOnly() {
        var whole = teacher.open("class");
        var one = teacher.open("class?group=4-1");
        var other = teacher.open("class?group=4-2");

        assertThat(whole.body()).contains(">Table 1</option>", ">Table 2</option>");
        assertThat(pupils(one)).isPositive().isLessThan(pupils(whole));
        assertThat(pupils(other)).isPositive().isLessThan(pupils(whole));
        assertThat(teacher.open("class?group=made-up").heading()).isEqualTo(whole.heading());
    }

    @Test
    void leavesOutWhoHasAgreedWhereOnlyTheOthersAreWanted() {
        Demonstration.school().launch("amira-hughes").agree();

        assertThat(teacher.open("class").body()).contains("id=\"done\"");
        assertThat(teacher.open("class?show=outstanding").body()).doesNotContain("id=\"done\"");
    }

    private static long pupils(Answered page) {
        return page.body().split("<th scope=\"row\">", -1).length - 1;
    }
}
