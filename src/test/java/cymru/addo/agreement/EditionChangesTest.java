package cymru.addo.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.EditionChanges.Change;
import cymru.addo.agreement.EditionChanges.Kind;
import cymru.addo.agreement.WordDiff.Fate;
import cymru.addo.agreement.WordDiff.Piece;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditionChangesTest {
    private static final Rule KINDNESS = rule("kindness", 1, "I am kind to others online.", "Words can hurt.");
    private static final Rule PASSWORDS = rule("passwords", 2, "I keep my password safe.", "It is my key.");
    private static final Rule LINKS = rule("links", 3, "I ask before I open a link.", "Some links trick.");

    @Test
    void findsNothingWhereTheWordsAreTheSameThoughTheyMoved() {
        var moved = List.of(rule("passwords", 1, " I keep my  password safe. ", "It is my key."), KINDNESS);

        assertThat(changes(List.of(KINDNESS, PASSWORDS), moved).isEmpty()).isTrue();
    }

    @Test
    void showsANewPromiseWholeInItsPlace() {
        var found = changes(List.of(KINDNESS, PASSWORDS), List.of(KINDNESS, LINKS, PASSWORDS));

        assertThat(found.changes())
                .containsExactly(new Change(
                        Kind.ADDED,
                        LINKS,
                        List.of(new Piece(Fate.ADDED, "I ask before I open a link.")),
                        List.of(new Piece(Fate.ADDED, "Some links trick."))));
    }

    @Test
    void showsWhatIsNoLongerPromisedLast() {
        var found = changes(List.of(KINDNESS, PASSWORDS), List.of(LINKS, PASSWORDS));

        assertThat(found.changes()).extracting(Change::kind).containsExactly(Kind.ADDED, Kind.REMOVED);
        assertThat(found.changes().get(1).rule()).isEqualTo(KINDNESS);
        assertThat(found.toMeetAgain()).containsExactly(LINKS.key());
    }

    @Test
    void showsOtherWordsWordByWord() {
        var longer = rule("passwords", 2, "I keep my long password very safe.", "It is my key.");

        var found = changes(List.of(PASSWORDS), List.of(longer));

        assertThat(found.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.REWORDED);
            assertThat(change.promise())
                    .containsExactly(
                            new Piece(Fate.KEPT, "I keep my"),
                            new Piece(Fate.ADDED, "long"),
                            new Piece(Fate.KEPT, "password"),
                            new Piece(Fate.ADDED, "very"),
                            new Piece(Fate.KEPT, "safe."));
            assertThat(change.reason()).containsExactly(new Piece(Fate.KEPT, "It is my key."));
        });
        assertThat(found.toMeetAgain()).containsExactly(PASSWORDS.key());
    }

    @Test
    void putsWhatWasTakenAwayBeforeWhatCameInstead() {
        assertThat(WordDiff.between("I tell my teacher at once.", "I tell an adult at once."))
                .containsExactly(
                        new Piece(Fate.KEPT, "I tell"),
                        new Piece(Fate.REMOVED, "my teacher"),
                        new Piece(Fate.ADDED, "an adult"),
                        new Piece(Fate.KEPT, "at once."));
    }

    @Test
    void showsASentenceOfWhichLittleIsLeftAsAnother() {
        assertThat(WordDiff.between("I look after the school's computers.", "I ask an adult before I buy things."))
                .containsExactly(
                        new Piece(Fate.REMOVED, "I look after the school's computers."),
                        new Piece(Fate.ADDED, "I ask an adult before I buy things."));
    }

    @Test
    void losesNoWordOfEitherSentence() {
        var before = "a b c a b b a";
        var now = "c b a b a c";

        var pieces = WordDiff.between(before, now);

        assertThat(joined(pieces, Fate.ADDED)).isEqualTo(before);
        assertThat(joined(pieces, Fate.REMOVED)).isEqualTo(now);
    }

    @Test
    void readsTheShippedAgreementAsUnchangedInEveryBandAndLanguage() {
        var text = ShippedAgreement.pupils();
        for (var band : Band.values()) {
            for (var language : Language.values()) {
                var rules = text.rulesIn(band, Set.of());
                assertThat(EditionChanges.between(rules, rules, band, language).isEmpty())
                        .isTrue();
            }
        }
    }

    private static String joined(List<Piece> pieces, Fate without) {
        return String.join(
                " ",
                pieces.stream()
                        .filter(piece -> piece.fate() != without)
                        .map(Piece::words)
                        .toList());
    }

    private static EditionChanges changes(List<Rule> before, List<Rule> now) {
        return EditionChanges.between(before, now, Band.B, Language.ENGLISH);
    }

    private static Rule rule(String key, int order, String promise, String reason) {
        return new Rule(
                new RuleKey(key),
                "R" + order,
                order,
                false,
                "welcome",
                Map.of(Language.ENGLISH, "A picture", Language.WELSH, "Llun"),
                Map.of(Band.B, Map.of(Language.ENGLISH, new Wording(promise, reason))),
                Map.of());
    }
}
