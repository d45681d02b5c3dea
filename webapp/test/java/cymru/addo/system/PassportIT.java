package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pupil leaves, and takes along what the next school can check without any network. */
class PassportIT {
    private static final String PUPIL = "oliver-tanner";

    private final PracticeSchool school = Demonstration.school();
    private final SchoolPortal coordinator = school.launch("carys-rees");

    @TempDir
    Path folder;

    @Test
    void saysOfflineWhatWasAgreedToAndLearnt() throws IOException {
        school.launch(PUPIL).understand().agree();
        var file = keep(passport(PUPIL));

        try (var browser = SchoolBrowser.asInstalled()) {
            browser.offline().open(file.toUri()).until("section[lang=en] .note");

            assertThat(browser.words())
                    .contains("Nothing in this passport was changed since it was sealed.", "Oliver Tanner")
                    .contains("2026/27: edition 1 for band A", "No module is recorded.")
                    .contains("Does dim yn y pasbort hwn wedi'i newid");
            assertThat(browser.attribute("section[lang=cy] [data-verdict]", "data-verdict"))
                    .isEqualTo("genuine");
            browser.screenshot(Path.of("target", "system", "passport.png"));
        }
    }

    @Test
    void showsThatALetterWasChanged() throws IOException {
        var passport = passport(PUPIL);
        var document = found(passport, "\"document\":\"([^\"]+)\"");
        var parts = document.split("\\.");
        var other = parts[1].charAt(20) == 'A' ? "B" : "A";
        var forged = parts[0] + "." + parts[1].substring(0, 20) + other + parts[1].substring(21) + "." + parts[2];

        assertBroken(passport.replace(document, forged));
        assertBroken(passport.replace(document, document.substring(0, document.length() - 30)));
        assertBroken(passport.replace("\"n\":\"", "\"n\":\"AAAA"));
    }

    @Test
    void isCheckedOnTheVerifyPageAgainstTheKeysOfThisAddo() throws IOException {
        var file = keep(passport(PUPIL));
        var shopping = Files.writeString(folder.resolve("list.html"), "<p>Milk, bread</p>");

        try (var browser = SchoolBrowser.asInstalled()) {
            browser.open(Demonstration.server().url("/verify?lang=en")).until("#passport");
            browser.choose("#passport", List.of(file));
            browser.until("[data-verdict=genuine]");
            assertThat(browser.words()).contains("This Addo sealed it.", "Oliver Tanner", "Keys of this Addo");
            browser.isAccessible("a passport on the verify page");
            browser.choose("#passport", List.of(shopping));
            browser.until("[data-verdict=nothing]");
            assertThat(browser.words()).contains("This file is no passport.").doesNotContain("Oliver Tanner");
        }
    }

    @Test
    void isThereForPupilsOfTheSchoolOnly() {
        assertThat(coordinator.open("school/passport/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(coordinator.open("school/passport/" + id("carys-rees")).status())
                .isEqualTo(404);
        assertThat(school.launch("chidi-okoro")
                        .open("school/passport/" + id(PUPIL))
                        .status())
                .isEqualTo(403);
    }

    private void assertBroken(String passport) throws IOException {
        try (var browser = SchoolBrowser.asInstalled()) {
            browser.open(keep(passport).toUri()).until("[data-verdict=broken]");
            assertThat(browser.words())
                    .contains("This passport was changed, or is damaged.")
                    .doesNotContain("Oliver Tanner");
        }
    }

    private String passport(String pupil) {
        school.launch(pupil).arrive();
        var page = coordinator.open("school/as-at/" + id(pupil));
        assertThat(page.body()).contains("/school/passport/");
        var answered = coordinator.open("school/passport/" + id(pupil));
        assertThat(answered.header("Content-Disposition").orElseThrow()).contains("addo-passport.html");
        assertThat(answered.body()).doesNotContain("UPN-", "Year 2");
        return answered.body();
    }

    private Path keep(String passport) throws IOException {
        return Files.writeString(folder.resolve("passport.html"), passport);
    }

    private static String found(String in, String pattern) {
        return Pattern.compile(pattern)
                .matcher(in)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private String id(String person) {
        school.launch(person).arrive();
        return Demonstration.server().database().tables().withHandle(handle -> handle.createQuery(
                        "select id::text from person where subject = :subject")
                .bind("subject", school.subjectOf(person))
                .mapTo(String.class)
                .one());
    }
}
