package cymru.addo.pack;

import static cymru.addo.roster.RosterFixtures.MS_REES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.content.Pictures;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.OwnContent.Finding;
import cymru.addo.database.TestDatabase;
import cymru.addo.database.Together;
import cymru.addo.evidence.EvidenceFixtures;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.pack.UploadPack.Outcome;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A school's own modules from the zip to the class, and back. */
class PacksIT {
    private static final ModuleKey TABLET = new ModuleKey("our-tablet");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final School brookside = SchoolFixtures.brookside(jdbi);
    private final Person msRees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES);
    private final Packs packs = new SqlPacks(jdbi);
    private final Curricula curricula = new Curricula(new PublishedPacks(packs));
    private final Curricula ofAnotherNode = new Curricula(new PublishedPacks(packs));
    private final UploadPack uploading = new UploadPack(packs, curricula, clock);
    private final PublishPack publishing = new PublishPack(packs, EvidenceFixtures.events(jdbi), clock);

    @Test
    void givesAClassWhatWasPublishedAndNotWhatIsADraft() {
        var draft = draft("Tablets");
        assertThat(module(curricula, hillcrest)).isEmpty();

        publishing.publish(hillcrest.id(), draft, msRees.id());

        assertThat(module(curricula, hillcrest)).isPresent();
        assertThat(module(ofAnotherNode, hillcrest)).isPresent();
        assertThat(module(curricula, brookside)).isEmpty();
        assertThat(curricula.of(hillcrest.id()).modules()).hasSize(33);
    }

    @Test
    void leavesOutWhatCannotBeReadAnyMoreAndKeepsTheRest() {
        publishing.publish(hillcrest.id(), draft("Tablets"), msRees.id());
        jdbi.useHandle(handle -> handle.execute("update pack_version set contents = 'no zip at all'::bytea"));

        assertThat(curricula.of(hillcrest.id()).modules()).hasSize(32);
    }

    @Test
    void showsNothingOfADraftThatCannotBeReadAnyMore() {
        assertThat(uploading.preview("no zip at all".getBytes(UTF_8))).isEmpty();
        assertThat(uploading.advice(hillcrest.id(), "Tablets", "no zip at all".getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void publishesOneOfTwoPacksWithOneKeyThatArePublishedAtOnce() throws Exception {
        var drafts = new ConcurrentLinkedQueue<>(List.of(draft("Tablets"), draft("Trolleys")));

        var done = Together.times(
                2,
                () -> jdbi.inTransaction(handle -> publishing.publish(hillcrest.id(), drafts.remove(), msRees.id())));

        assertThat(done).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void drawsTheSchoolsOwnPicture() {
        publishing.publish(hillcrest.id(), draft("Tablets"), msRees.id());

        var page = module(curricula, hillcrest).orElseThrow().pages().get(0);

        assertThat(Pictures.svg(page.picture())).contains(PackFixtures.DRAWING);
    }

    @Test
    void takesTheNextVersionAtTheNextRequestOnEveryNode() {
        publishing.publish(hillcrest.id(), draft("Tablets"), msRees.id());
        module(ofAnotherNode, hillcrest);
        var files = PackFixtures.files();
        files.replaceAll((name, text) -> text.replace("en: Our tablet", "en: Our new tablet"));
        var next = ((Outcome.Kept) uploading.upload(hillcrest.id(), "Tablets", PackFixtures.zip(files))).draft();

        publishing.publish(hillcrest.id(), next, msRees.id());

        assertThat(module(ofAnotherNode, hillcrest).orElseThrow().title().english())
                .isEqualTo("Our new tablet");
        assertThat(packs.of(hillcrest.id()))
                .extracting(version -> version.number().orElse(0))
                .containsExactly(2, 1);
    }

    @Test
    void asksNobodyForWhatIsWithdrawnAndGoesBackToNoOlderVersion() {
        publishing.publish(hillcrest.id(), draft("Tablets"), msRees.id());
        var second = draft("Tablets");
        publishing.publish(hillcrest.id(), second, msRees.id());

        assertThat(publishing.withdraw(hillcrest.id(), second, msRees.id())).isTrue();

        assertThat(module(curricula, hillcrest)).isEmpty();
        assertThat(publishing.withdraw(hillcrest.id(), second, msRees.id())).isFalse();
    }

    @Test
    void publishesADraftOnceAndNeverAnotherSchools() {
        var draft = draft("Tablets");

        assertThat(publishing.publish(brookside.id(), draft, msRees.id())).isFalse();
        assertThat(publishing.publish(hillcrest.id(), draft, msRees.id())).isTrue();
        assertThat(publishing.publish(hillcrest.id(), draft, msRees.id())).isFalse();
        assertThat(packs.discard(hillcrest.id(), draft)).isFalse();
        assertThat(packs.contents(brookside.id(), draft)).isEmpty();
    }

    @Test
    void keepsOneDraftOfEachPack() {
        draft("Tablets");
        var second = draft("Tablets");

        assertThat(packs.of(hillcrest.id())).extracting(PackVersion::id).containsExactly(second);
        assertThat(packs.discard(hillcrest.id(), second)).isTrue();
        assertThat(packs.of(hillcrest.id())).isEmpty();
    }

    @Test
    void refusesAKeyThatAnotherPackInUseHas() {
        var waiting = draft("Screens");
        publishing.publish(hillcrest.id(), draft("Tablets"), msRees.id());

        var sent = uploading.upload(hillcrest.id(), "Phones", PackFixtures.zip());

        assertThat(((Outcome.Faulty) sent).findings()).extracting(Finding::rule).contains("OWN_KEY");
        assertThat(publishing.publish(hillcrest.id(), waiting, msRees.id())).isFalse();
    }

    @Test
    void refusesAKeyAndACodeOfOurs() {
        var ours = Map.of("modules/b2-password-power.yaml", PackFixtures.module("password-power", "B2"));

        var sent = uploading.upload(hillcrest.id(), "Tablets", PackFixtures.zip(ours));

        assertThat(((Outcome.Faulty) sent).findings())
                .extracting(Finding::rule)
                .contains("OWN_KEY", "OWN_NUMBER", "DRAWN");
    }

    @Test
    void saysInWhichFileAndLineSomethingIsToBePutRight() {
        var files = PackFixtures.files();
        files.replaceAll((name, text) -> text.replace("cy: Ein tabled ni", "cy: <b>Ein tabled ni</b>"));
        files.put("helplines.yaml", "ours:\n  name: {en: The office}\n");

        var sent = uploading.upload(hillcrest.id(), "Tablets", PackFixtures.zip(files));

        assertThat(((Outcome.Faulty) sent)
                        .findings().stream()
                                .filter(finding -> !finding.advice())
                                .map(finding -> finding.fault().toString()))
                .contains(
                        "modules/b10-our-tablet.yaml:14, Welsh, title: No markup here; on pages only **strong** words and"
                                + " lists of \"- \".",
                        "helplines.yaml:2, name: Say it in both languages.");
    }

    @Test
    void saysThatEverythingIsNeededInBothLanguages() {
        var files = PackFixtures.files();
        files.replaceAll(
                (name, text) -> text.replace("title: {en: Our tablet, cy: Ein tabled ni}", "title: {en: Our tablet}"));

        var sent = uploading.upload(hillcrest.id(), "Tablets", PackFixtures.zip(files));

        assertThat(((Outcome.Faulty) sent).findings()).extracting(Finding::rule).contains("BOTH_LANGUAGES");
    }

    @Test
    void wantsATitle() {
        assertThat(uploading.upload(hillcrest.id(), " ", PackFixtures.zip())).isEqualTo(new Outcome.NoTitle());
        assertThat(uploading.upload(hillcrest.id(), "x".repeat(61), PackFixtures.zip()))
                .isEqualTo(new Outcome.NoTitle());
    }

    private PackVersionId draft(String title) {
        return ((Outcome.Kept) uploading.upload(hillcrest.id(), title, PackFixtures.zip())).draft();
    }

    private static Optional<CurriculumModule> module(Curricula curricula, School school) {
        return curricula.of(school.id()).module(TABLET);
    }
}
