package cymru.addo.web.change;

import cymru.addo.agreement.EditionChanges;
import cymru.addo.agreement.EditionChanges.Change;
import cymru.addo.agreement.WordDiff;
import cymru.addo.school.Language;
import cymru.addo.web.page.Assets;
import java.util.List;
import java.util.Locale;

/**
 * A promise that is new, in other words, or no longer made.
 *
 * @param kind added, reworded or removed; the last part of the keys of its messages
 */
public record ChangedPromise(
        String kind, String picture, String pictureMeaning, List<Words> promise, List<Words> reason) {

    /** @param fate kept, added or removed */
    public record Words(String fate, String words) {}

    public static List<ChangedPromise> of(EditionChanges changes, Language language) {
        return changes.changes().stream().map(change -> of(change, language)).toList();
    }

    private static ChangedPromise of(Change change, Language language) {
        return new ChangedPromise(
                lower(change.kind()),
                Assets.picture(change.rule().picture()),
                change.rule().pictureMeaning(language),
                words(change.promise()),
                words(change.reason()));
    }

    private static List<Words> words(List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .map(piece -> new Words(lower(piece.fate()), piece.words()))
                .toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public boolean isReworded() {
        return kind.equals("reworded");
    }

    /** The words as they are now, or were at last, for listening to. */
    public String spoken() {
        return spoken(promise) + " " + spoken(reason);
    }

    private String spoken(List<Words> pieces) {
        return String.join(
                " ",
                pieces.stream()
                        .filter(piece -> kind.equals("removed") || !piece.fate().equals("removed"))
                        .map(Words::words)
                        .toList());
    }
}
