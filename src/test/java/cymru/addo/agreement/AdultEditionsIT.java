package cymru.addo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.PublishAdultEdition.Outcome;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words for adults: shipped with choices open, published with all of them made. */
class AdultEditionsIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.ofAMorning();
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final AdultEditions editions = AgreementFixtures.adultEditions(jdbi);

    @ParameterizedTest
    @EnumSource(names = {"STAFF", "VISITORS", "COMMUNITY"})
    void asksTheSameChoicesInBothLanguages(Audience audience) {
        var texts = ShippedAdultText.of(audience);

        assertThat(texts.get(Language.ENGLISH).choices())
                .isNotEmpty()
                .isEqualTo(texts.get(Language.WELSH).choices());
        assertThat(texts.get(Language.ENGLISH).parts())
                .hasSameSizeAs(texts.get(Language.WELSH).parts());
    }

    @Test
    void keepsWhatWasPublishedWordForWord() {
        var published = publish("Hillcrest-Guest");

        assertThat(editions.find(hillcrest.id(), published.id())).contains(published);
        assertThat(published.number()).isEqualTo(1);
        assertThat(published.text(Language.WELSH).parts().get(1).statements().get(0))
                .isEqualTo("Y rhwydwaith hwn rwy'n ei ddefnyddio, a dim un arall: Hillcrest-Guest.");
        assertThat(ShippedAdultText.of(Audience.VISITORS).get(Language.WELSH).choicesIn(published.text(Language.WELSH)))
                .containsOnlyKeys("phone-places", "tell-whom", "guest-network")
                .containsValue("Hillcrest-Guest");
        assertThat(published.contentHash()).isEqualTo(AdultEdition.contentHash(published.texts()));
    }

    @Test
    void publishesNothingWhileAChoiceIsOpenInOneLanguage() {
        var publishing = new PublishAdultEdition(editions, clock);
        var english = Map.of("phone-places", "the staffroom", "tell-whom", "the office", "guest-network", "Guest");
        var welsh = Map.of("phone-places", "yr ystafell staff", "tell-whom", " ", "guest-network", "{Guest}");

        assertThat(publishing.publish(
                        hillcrest,
                        Optional.empty(),
                        Audience.VISITORS,
                        Map.of(Language.ENGLISH, english, Language.WELSH, welsh)))
                .isEqualTo(Outcome.CHOICE_OPEN);
        assertThat(editions.current(hillcrest.id(), Audience.VISITORS)).isEmpty();
    }

    @Test
    void isAnotherEditionOnceItSaysSomethingElse() {
        var first = publish("Hillcrest-Guest");

        var second = publish("Hillcrest-Visitors");

        assertThat(second.number()).isEqualTo(2);
        assertThat(editions.current(hillcrest.id(), Audience.VISITORS)).contains(second);
        assertThat(second.wordsHash(Language.ENGLISH)).isNotEqualTo(first.wordsHash(Language.ENGLISH));
        assertThat(editions.current(hillcrest.id(), Audience.COMMUNITY)).isEmpty();
        assertThat(editions.current(SchoolFixtures.brookside(jdbi).id(), Audience.VISITORS))
                .isEmpty();
    }

    private AdultEdition publish(String choice) {
        return AgreementFixtures.publish(jdbi, clock, hillcrest, Audience.VISITORS, choice);
    }
}
