package cymru.addo.agreement;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has changed between the promises that somebody met and those they meet now, as they read them. A promise that only stands at
 * another place, or in another hand, is the same.
 */
public record EditionChanges(List<Change> changes) {
    public enum Kind {
        ADDED,
        REWORDED,
        REMOVED
    }

    /**
     * One promise that is not what it was.
     *
     * @param rule as it is now; of a removed one as it was
     * @param promise word by word
     * @param reason the same
     */
    public record Change(Kind kind, Rule rule, List<WordDiff.Piece> promise, List<WordDiff.Piece> reason) {}

    public EditionChanges {
        changes = List.copyOf(changes);
    }

    /** In the order of the promises now; what is no longer promised comes last. */
    public static EditionChanges between(List<Rule> before, List<Rule> now, Band band, Language language) {
        var old = before.stream().collect(Collectors.toMap(Rule::key, Function.identity()));
        var left = now.stream().map(Rule::key).collect(Collectors.toSet());
        var changes = new ArrayList<Change>();
        for (var rule : now) {
            if (!old.containsKey(rule.key())) changes.add(whole(Kind.ADDED, rule, wording(rule, band, language)));
            else reworded(old.get(rule.key()), rule, band, language).forEach(changes::add);
        }
        before.stream()
                .filter(rule -> !left.contains(rule.key()))
                .map(rule -> whole(Kind.REMOVED, rule, wording(rule, band, language)))
                .forEach(changes::add);
        return new EditionChanges(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The promises that are new or in other words now. */
    public Set<RuleKey> toMeetAgain() {
        return changes.stream()
                .filter(change -> change.kind() != Kind.REMOVED)
                .map(change -> change.rule().key())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Change> reworded(Rule before, Rule now, Band band, Language language) {
        var old = wording(before, band, language);
        var words = wording(now, band, language);
        if (same(old.text(), words.text()) && same(old.reason(), words.reason())) return Stream.empty();
        return Stream.of(new Change(
                Kind.REWORDED,
                now,
                WordDiff.between(old.text(), words.text()),
                WordDiff.between(old.reason(), words.reason())));
    }

    private static boolean same(String before, String now) {
        return before.strip().replaceAll("\\s+", " ").equals(now.strip().replaceAll("\\s+", " "));
    }

    private static Change whole(Kind kind, Rule rule, Wording words) {
        var fate = kind == Kind.ADDED ? WordDiff.Fate.ADDED : WordDiff.Fate.REMOVED;
        return new Change(
                kind,
                rule,
                List.of(new WordDiff.Piece(fate, words.text())),
                List.of(new WordDiff.Piece(fate, words.reason())));
    }

    private static Wording wording(Rule rule, Band band, Language language) {
        return rule.wording(band, language).orElseThrow();
    }
}
