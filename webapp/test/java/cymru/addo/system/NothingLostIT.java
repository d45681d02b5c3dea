package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.evidence.ChainOfEvidence;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Half a school agrees at once, and in the middle of it everything stops without a warning. Whoever had been told that their
 * answer is kept finds it kept after the restart, once, and the chain of evidence verifies.
 */
class NothingLostIT {

    private static final int BEFORE_THE_END = 25;
    private static final int HANDS = 6;
    private static final List<String> CLASSES =
            List.of("reception", "year-2", "year-4", "year-6", "blwyddyn-8", "year-9-pshe", "year-11", "year-12");

    @Test
    void findsEveryAcknowledgedAcceptanceAfterTheToolWasKilled() throws Exception {
        losesNothingWhen(Demonstration.freshFolder("killed"), AddoServer::sigkill);
    }

    @Test
    void findsEveryAcknowledgedAcceptanceAfterTheDatabaseWasKilledWithIt() throws Exception {
        losesNothingWhen(Demonstration.freshFolder("killed-with-database"), addo -> {
            var database = addo.database();
            database.sigkill();
            addo.sigkill();
            assertThat(database.isRunning()).isFalse();
        });
    }

    private static void losesNothingWhen(Path data, Consumer<AddoServer> disaster) throws Exception {
        try (var addo = AddoServer.ofADemonstration(data).start()) {
            var acknowledged = storm(addo, disaster);

            addo.start();

            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(BEFORE_THE_END);
            assertThat(keptOnce(addo)).containsAll(acknowledged);
            assertThat(addo.database().count("select count(*) from event where kind = 'AGREED'"))
                    .isEqualTo(keptOnce(addo).size());
            addo.await(
                    "linked",
                    Duration.ofSeconds(60),
                    () -> addo.database().count("select count(*) from event_unlinked") == 0);
            assertThat(ChainOfEvidence.verified(addo.database().tables())).isGreaterThanOrEqualTo(acknowledged.size());
        }
    }

    /** Everybody launches and agrees; who was told so by a 303 to the receipt is acknowledged. */
    private static Set<String> storm(AddoServer addo, Consumer<AddoServer> disaster) throws InterruptedException {
        var school = new PracticeSchool(addo);
        var pupils = CLASSES.stream()
                .flatMap(course -> school.all("pupil", course).stream())
                .distinct()
                .toList();
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var enough = new CountDownLatch(BEFORE_THE_END);
        var hands = Executors.newFixedThreadPool(HANDS);
        for (var pupil : pupils) hands.execute(() -> agree(school, pupil, acknowledged, enough));
        assertThat(enough.await(90, TimeUnit.SECONDS)).as("a storm").isTrue();
        disaster.accept(addo);
        hands.shutdown();
        assertThat(hands.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged.size()).as("stopped in the middle").isLessThan(pupils.size());
        return acknowledged;
    }

    private static void agree(PracticeSchool school, String pupil, Set<String> acknowledged, CountDownLatch enough) {
        try {
            var portal = school.launch(pupil);
            if (!told(portal.press(portal.understand().readAgreement(), "agree"))) return;
            acknowledged.add(school.subjectOf(pupil));
            enough.countDown();
        } catch (UncheckedIOException | AssertionError e) {
            // The tool is gone: this pupil was told nothing, and nothing is promised to them.
        }
    }

    private static boolean told(Answered answered) {
        return answered.status() == 303 && answered.location().getPath().endsWith("/receipt");
    }

    private static List<String> keptOnce(AddoServer addo) {
        return addo.database().tables().withHandle(handle -> handle.createQuery("""
                select p.subject
                from acceptance a
                join person p on p.school_id = a.school_id and p.id = a.person_id
                where a.decision = 'AGREED'
                group by p.subject
                having count(*) = 1
                """)
                .mapTo(String.class)
                .list());
    }
}
