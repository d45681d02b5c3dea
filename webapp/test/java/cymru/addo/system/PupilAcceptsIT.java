package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pupil is launched, reads, answers and keeps a receipt: in every band, in both languages, however the button is pressed. */
class PupilAcceptsIT {

    private final PracticeSchool school = Demonstration.school();

    @ParameterizedTest
    @CsvSource({
        "aled-bowen, bandA, en", "gethin-puw, bandA, cy",
        "amira-hughes, bandB, en", "llyr-prydderch, bandB, cy",
        "jordan-blake, bandC, en", "elin-gwyther, bandC, cy",
        "carys-emlyn, bandD, en", "rhys-llywelyn, bandD, en"
    })
    void reachesAReceiptInTheWordsOfTheirBand(String pupil, String band, String language) {
        var portal = school.launch(pupil);

        var agreement = portal.arrive();
        var receipt = portal.agree();

        assertThat(agreement.status()).isEqualTo(200);
        assertThat(agreement.language()).isEqualTo(language);
        assertThat(agreement.body()).contains("<body class=\"" + band + "\">");
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.url().getPath()).endsWith("/agreement/receipt");
        assertThat(receipt.language()).isEqualTo(language);
        assertThat(acceptancesOf(pupil)).isEqualTo(1);
    }

    @Test
    void readsTheSamePromisesInTheOtherLanguageAndKeepsItForTheVisit() {
        var portal = school.launch("tomos-bevan");
        var english = portal.readAgreement();

        var welsh = portal.readAgreementIn("cy");
        var receipt = portal.agree();

        assertThat(english.language()).isEqualTo("en");
        assertThat(welsh.language()).isEqualTo("cy");
        assertThat(promises(welsh)).isEqualTo(promises(english)).isPositive();
        assertThat(receipt.language()).isEqualTo("cy");
    }

    @Test
    void keepsOneAcceptanceWhenTheButtonIsPressedTwice() {
        var portal = school.launch("chloe-okafor").understand();
        var agreement = portal.readAgreement();

        var first = portal.press(agreement, "agree");
        var second = portal.press(agreement, "agree");

        assertThat(first.status()).isEqualTo(303);
        assertThat(second.status()).isEqualTo(303);
        assertThat(acceptancesOf("chloe-okafor")).isEqualTo(1);
        assertThat(agreedEventsOf("chloe-okafor")).isEqualTo(1);
    }

    @Test
    void keepsOneAcceptanceWhenEightTabsPressAtOnce() throws Exception {
        var portals = List.of(school.launch("ruby-sanderson"), school.launch("ruby-sanderson"));
        portals.get(0).understand();
        var pages = portals.stream().map(SchoolPortal::readAgreement).toList();

        var answers = atOnce(8, tab -> portals.get(tab % 2).press(pages.get(tab % 2), "agree"));

        assertThat(answers).extracting(Answered::status).containsOnly(303);
        assertThat(acceptancesOf("ruby-sanderson")).isEqualTo(1);
        assertThat(agreedEventsOf("ruby-sanderson")).isEqualTo(1);
    }

    @Test
    void asksAQuestionAboutOnePromiseAndSeesItOnTheReceipt() {
        var portal = school.launch("efa-jenkins");
        var promise = portal.open("agreement/question").field("rule");

        var receipt = portal.ask(promise, "What about my sister's tablet?");

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.text()).contains("What about my sister's tablet?");
    }

    @Test
    void saysNotYetAndAgreesLater() {
        var portal = school.launch("kacper-zielinski");

        var notYet = portal.notYet();
        var agreed = portal.agree();

        assertThat(notYet.body()).contains("again=yes");
        assertThat(agreed.body()).doesNotContain("again=yes");
        assertThat(acceptancesOf("kacper-zielinski")).isEqualTo(1);
    }

    @Test
    void readsTheReceiptAgainOnAnotherDay() {
        var first = school.launch("sian-mon-parry").agree();

        var later = school.launch("sian-mon-parry").arrive();

        assertThat(later.url().getPath()).endsWith("/agreement/receipt");
        assertThat(later.heading()).isEqualTo(first.heading());
    }

    @Test
    void isOutWhenFinished() {
        var portal = school.launch("dylan-oconnor");

        var goodbye = portal.finish();

        assertThat(goodbye.status()).isEqualTo(200);
        assertThat(portal.open("agreement").status()).isEqualTo(401);
    }

    @Test
    void isOutEvenForACookieThatWasKeptBack() {
        var portal = school.launch("dylan-oconnor");
        var kept = new ArrayList<>(portal.browser().cookies().entrySet());

        portal.finish();
        kept.forEach(each -> portal.browser().cookies().put(each.getKey(), each.getValue()));

        assertThat(portal.open("agreement").status()).isEqualTo(401);
    }

    @Test
    void refusesTheWordsOfAnotherBand() {
        var young = school.launch("noah-pritchard").understand();
        var older = school.launch("megan-cole");
        var fields = new java.util.LinkedHashMap<>(young.readAgreement().fields());
        fields.put("words", older.readAgreement().field("words"));
        fields.put("answer", "agree");

        var answered = young.send("agreement", fields);

        assertThat(answered.status()).isBetween(300, 499);
        assertThat(acceptancesOf("noah-pritchard")).isZero();
    }

    private static int promises(Answered agreement) {
        return agreement.body().split("<section id=\"promise-", -1).length - 1;
    }

    private static long acceptancesOf(String pupil) {
        return count("acceptance a", "a", "true", pupil);
    }

    private static long agreedEventsOf(String pupil) {
        return count("event e", "e", "e.kind ilike '%agree%' or e.kind ilike '%accept%'", pupil);
    }

    private static long count(String table, String alias, String fact, String pupil) {
        return Demonstration.server().database().tables().withHandle(handle -> handle.createQuery(
                        """
                select count(*)
                from %s
                join person p on p.school_id = %2$s.school_id and p.id = %2$s.person_id
                where (%3$s) and p.subject = :subject
                """.formatted(table, alias, fact))
                .bind("subject", Demonstration.school().subjectOf(pupil))
                .mapTo(Long.class)
                .one());
    }

    static List<Answered> atOnce(int people, java.util.function.IntFunction<Answered> press)
            throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(people);
        try {
            var presses = IntStream.range(0, people)
                    .mapToObj(number -> (Callable<Answered>) () -> press.apply(number))
                    .toList();
            var answers = new ArrayList<Answered>();
            for (var each : pool.invokeAll(presses)) answers.add(each.get());
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
