package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What whoever keeps the server asks on the command line, while it runs and while it does not. */
class CommandsIT {

    @Test
    void rebuildsBesideARunningServerThatHasAPostgresOfItsOwn() {
        Demonstration.school().launch("lily-mae-griffiths").agree();
        var answers = Demonstration.server().database();

        var said = commands("commands")
                .told("ADDO_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + answers.port() + "/postgres?user=postgres")
                .ask("rebuild");

        assertThat(said.words()).contains("acceptance: ").contains("the same as before");
        assertThat(said.words()).doesNotContain("not what stood there");
        assertThat(said.code()).isZero();
    }

    @Test
    void saysThatTheDatabaseOfARunningServerIsInUse() {
        var said = commands("commands-in-use")
                .told("ADDO_DATA", Demonstration.server().output().getParent().toString())
                .ask("verify");

        assertThat(said.words()).contains("Not done (verify)", "is in use by another Addo");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void explainsItselfToWhoeverAsksForSomethingElse() {
        var said = commands("commands-help").ask("--help");

        assertThat(said.words()).contains("rebuild", "verify FILE");
        assertThat(said.code()).isEqualTo(2);
    }

    private static AddoServer commands(String folder) {
        return new AddoServer(Demonstration.freshFolder(folder));
    }
}
