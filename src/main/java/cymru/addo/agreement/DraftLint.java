package cymru.addo.agreement;

import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.content.Councils;
import cymru.addo.content.Dated;
import cymru.addo.content.Readability;
import cymru.addo.content.Slips;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the next edition before it comes out: what must be put right first, and what deserves another look. */
public final class DraftLint {
    private static final Comparator<Place> READING_ORDER =
            Comparator.comparing(Place::band).thenComparing(Place::language);

    public enum Kind {
        /** A band would meet the promise, or its reason, without words in a language. */
        MISSING(true),
        PLACEHOLDER(true),
        /** The one language says something new, the other what it said. */
        ONE_LANGUAGE(false),
        /** One language says much more than the other. */
        UNLIKE(false),
        LONG_SENTENCE(false),
        /** A day, month or year that has passed, in words that are to stand from now on. */
        PAST(false),
        /** A council is named, which may be another school's. */
        COUNCIL(false),
        /** A question of the school's own is not whole in both languages, or has the same answer twice. */
        QUESTION(true),
        /** A new promise that nobody is asked about. */
        NO_QUESTION(false);

        private final boolean blocks;

        Kind(boolean blocks) {
            this.blocks = blocks;
        }

        public boolean blocks() {
            return blocks;
        }
    }

    public record Finding(Kind kind, DraftPromise promise, Band band, Language language) {}

    /** A band whose promises are harder to read in English than it should be. */
    public record Harder(Band band, double readingAge, BandTarget target) {}

    private DraftLint() {}

    /** Only of what is changed: the words of the current edition were read before it came out. */
    public static List<Finding> findings(Draft draft, AgreementText current, LocalDate today) {
        return draft.promises(current).stream()
                .filter(draft::changes)
                .flatMap(promise -> Stream.concat(in(draft, promise, today), onQuestion(draft, promise)))
                .toList();
    }

    public static boolean blocks(Draft draft, AgreementText current, LocalDate today) {
        return !emptied(draft, current).isEmpty()
                || !unframed(draft, current).isEmpty()
                || findings(draft, current, today).stream()
                        .anyMatch(finding -> finding.kind().blocks());
    }

    /** The bands whose words around the promises are not whole in both languages. */
    public static List<Band> unframed(Draft draft, AgreementText current) {
        return draft.framedBands(current).stream()
                .filter(band -> Stream.of(Language.values())
                        .map(language -> new DraftFrame.Place(band, language))
                        .anyMatch(place -> !draft.frame(place, current).isWhole()))
                .toList();
    }

    /** The bands that would be left without a single promise. */
    public static List<Band> emptied(Draft draft, AgreementText current) {
        return Stream.of(Band.values())
                .filter(band -> current.rules().stream().anyMatch(rule -> rule.isIn(band) && !rule.optional()))
                .filter(band -> draft.promises(current).stream()
                        .noneMatch(promise -> promise.isIn(band)
                                && !promise.published().map(Rule::optional).orElse(false)))
                .toList();
    }

    /** The bands that are above their reading age after the change. */
    public static List<Harder> harder(Draft draft, AgreementText current) {
        var next = draft.over(current);
        return Stream.of(Band.values())
                .filter(band -> BandTarget.of(band).age().isBelow(measured(next, band)))
                .map(band -> new Harder(band, measured(next, band).readingAge(), BandTarget.of(band)))
                .toList();
    }

    private static Stream<Finding> in(Draft draft, DraftPromise promise, LocalDate today) {
        return draft.places(promise).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(READING_ORDER))
                .flatMap(each -> Stream.concat(
                                kinds(draft, promise, each.getKey(), each.getValue()).stream(),
                                comeAlong(each.getValue(), today))
                        .map(kind -> new Finding(
                                kind,
                                promise,
                                each.getKey().band(),
                                each.getKey().language())));
    }

    private static Stream<Finding> onQuestion(Draft draft, DraftPromise promise) {
        var question = draft.question(promise.key());
        var found = new ArrayList<Kind>();
        if (question.isEmpty() && promise.isNew()) found.add(Kind.NO_QUESTION);
        if (!question.isEmpty() && !question.isWhole()) found.add(Kind.QUESTION);
        if (question.leavesAPlaceholder()) found.add(Kind.PLACEHOLDER);
        var somebody = promise.bands().stream().sorted().findFirst().orElseThrow();
        return found.stream().map(kind -> new Finding(kind, promise, somebody, Language.ENGLISH));
    }

    private static List<Kind> kinds(Draft draft, DraftPromise promise, Place place, DraftWording words) {
        var found = new ArrayList<Kind>();
        if (!words.isWhole()) found.add(Kind.MISSING);
        if (Slips.leavesAPlaceholder(words.promise()) || Slips.leavesAPlaceholder(words.reason()))
            found.add(Kind.PLACEHOLDER);
        var other = new Place(place.rule(), place.band(), place.language().other());
        if (!promise.isNew() && draft.isAsPublished(place, promise) && !draft.isAsPublished(other, promise))
            found.add(Kind.ONE_LANGUAGE);
        var isSecond = place.language() == Language.WELSH;
        if (isSecond
                && words.isWhole()
                && draft.at(other, promise).isWhole()
                && isUnlike(words, draft.at(other, promise))) found.add(Kind.UNLIKE);
        if (hasLongSentence(words, place.band())) found.add(Kind.LONG_SENTENCE);
        return found;
    }

    /** What mostly came along from another policy. */
    private static Stream<Kind> comeAlong(DraftWording words, LocalDate today) {
        var texts = words.promise() + "\n" + words.reason();
        var found = new ArrayList<Kind>();
        if (Dated.namesWhatHasPassed(texts, today)) found.add(Kind.PAST);
        if (Councils.areNamedIn(texts)) found.add(Kind.COUNCIL);
        return found.stream();
    }

    private static boolean isUnlike(DraftWording one, DraftWording other) {
        return Slips.areUnlike(one.promise(), other.promise()) || Slips.areUnlike(one.reason(), other.reason());
    }

    private static boolean hasLongSentence(DraftWording words, Band band) {
        var longest = Readability.of(List.of(words.promise(), words.reason())).longestSentence();
        return longest > BandTarget.of(band).longestSentence();
    }

    private static Readability measured(AgreementText text, Band band) {
        var frame = text.frame(band, Language.ENGLISH);
        var rules = text.rules().stream()
                .flatMap(rule -> rule.wording(band, Language.ENGLISH).stream())
                .flatMap(wording -> Stream.of(wording.text(), wording.reason()));
        return Readability.of(Stream.concat(Stream.of(frame.intro(), frame.declaration()), rules)
                .toList());
    }
}
