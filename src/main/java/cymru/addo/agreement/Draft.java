package cymru.addo.agreement;

import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.curriculum.Question;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The next edition while a school is writing it: the words, questions and promises that are to be other than those published last.
 * There is one for each agreement, which its coordinators write together.
 *
 * @param version how often it was changed; 0 for one that nobody has begun
 * @param own the promises that the school adds
 * @param frames the words around the promises
 * @param order the promises that are to be made; empty as long as they are those of before
 */
public record Draft(
        int version,
        Map<Place, DraftWording> words,
        Map<RuleKey, DraftQuestion> questions,
        Map<RuleKey, OwnPromise> own,
        List<RuleKey> order,
        Map<DraftFrame.Place, DraftFrame> frames) {
    public Draft {
        words = Map.copyOf(words);
        questions = Map.copyOf(questions);
        own = Map.copyOf(own);
        order = List.copyOf(order);
        frames = Map.copyOf(frames);
    }

    /** One in which only words are changed. */
    Draft(int version, Map<Place, DraftWording> words) {
        this(version, words, Map.of(), Map.of(), List.of(), Map.of());
    }

    public static Draft begun() {
        return new Draft(0, Map.of());
    }

    /** What the next edition promises, in order. */
    public List<DraftPromise> promises(AgreementText current) {
        var known = new LinkedHashMap<RuleKey, DraftPromise>();
        for (var rule : current.rules()) known.put(rule.key(), DraftPromise.of(rule));
        if (order.isEmpty()) return List.copyOf(known.values());
        own.values().forEach(promise -> known.put(promise.key(), promise.asDraft()));
        return order.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    public Optional<DraftPromise> promise(AgreementText current, RuleKey key) {
        return promises(current).stream()
                .filter(promise -> promise.key().equals(key))
                .findFirst();
    }

    /** The promises that are no longer to be made. */
    public List<DraftPromise> leftOut(AgreementText current) {
        return current.rules().stream()
                .filter(rule -> promise(current, rule.key()).isEmpty())
                .map(DraftPromise::of)
                .toList();
    }

    /** How many promises are new, other than they were, or left out. */
    public long changes(AgreementText current) {
        return promises(current).stream().filter(this::changes).count()
                + leftOut(current).size();
    }

    /** Whether it would say anything else, were it only in another order. */
    public boolean isChanged(AgreementText current) {
        var keys = promises(current).stream().map(DraftPromise::key).toList();
        return changes(current) > 0
                || !framedBands(current).isEmpty()
                || !keys.equals(current.rules().stream().map(Rule::key).toList());
    }

    /** The bands that are to read other words around their promises. */
    public List<Band> framedBands(AgreementText current) {
        return Stream.of(Band.values())
                .filter(current.frames()::containsKey)
                .filter(band -> Stream.of(Language.values())
                        .map(language -> new DraftFrame.Place(band, language))
                        .anyMatch(place -> !frame(place, current).equals(published(place, current))))
                .toList();
    }

    /** The words around the promises at one place. */
    public DraftFrame frame(DraftFrame.Place place, AgreementText current) {
        var typed = frames.get(place);
        return typed != null ? typed : published(place, current);
    }

    private static DraftFrame published(DraftFrame.Place place, AgreementText current) {
        return DraftFrame.of(current.frame(place.band(), place.language()));
    }

    public boolean changes(DraftPromise promise) {
        return promise.isNew()
                || !question(promise.key()).isEmpty()
                || places(promise).keySet().stream().anyMatch(place -> !isAsPublished(place, promise));
    }

    /** What a promise is to say at one place. */
    public DraftWording at(Place place, DraftPromise promise) {
        var typed = words.get(place);
        return typed != null ? typed : promise.publishedAt(place);
    }

    /** What a promise is to say, everywhere it is made. */
    public Map<Place, DraftWording> places(DraftPromise promise) {
        var places = new HashMap<Place, DraftWording>();
        for (var band : promise.bands()) {
            for (var language : Language.values()) {
                var place = new Place(promise.key(), band, language);
                places.put(place, at(place, promise));
            }
        }
        return places;
    }

    /** The question of the school's own on a promise. */
    public DraftQuestion question(RuleKey promise) {
        return questions.getOrDefault(promise, DraftQuestion.NONE);
    }

    boolean isAsPublished(Place place, DraftPromise promise) {
        return at(place, promise).equals(promise.publishedAt(place));
    }

    /** All that the next edition would say; where nothing is written yet, what stands there now. */
    public AgreementText over(AgreementText current) {
        var rules = new ArrayList<Rule>();
        for (var promise : promises(current)) rule(promise, rules.size() + 1).ifPresent(rules::add);
        return new AgreementText(framesOver(current), rules, current.awaitingCheck());
    }

    private Map<Band, Map<Language, AgreementFrame>> framesOver(AgreementText current) {
        var all = new EnumMap<Band, Map<Language, AgreementFrame>>(Band.class);
        current.frames().forEach((band, languages) -> {
            var words = new EnumMap<Language, AgreementFrame>(languages);
            for (var language : languages.keySet()) {
                var next = frame(new DraftFrame.Place(band, language), current);
                if (next.isWhole()) words.put(language, next.frame());
            }
            all.put(band, words);
        });
        return all;
    }

    /** Empty while nobody has written a whole promise anywhere. */
    private Optional<Rule> rule(DraftPromise promise, int position) {
        var wordings = wordings(promise);
        if (wordings.isEmpty()) return Optional.empty();
        var checks = checks(promise, wordings);
        return promise.published()
                .map(rule -> rule.next(position, wordings, checks))
                .or(() -> Optional.of(new Rule(
                        promise.key(),
                        OwnPromise.GROUP,
                        position,
                        false,
                        promise.picture(),
                        promise.pictureMeaning(),
                        wordings,
                        checks)));
    }

    private Map<Band, Map<Language, Wording>> wordings(DraftPromise promise) {
        var wordings = new EnumMap<Band, Map<Language, Wording>>(Band.class);
        for (var band : promise.bands()) {
            var words = new EnumMap<Language, Wording>(Language.class);
            for (var language : Language.values())
                whole(new Place(promise.key(), band, language), promise)
                        .ifPresent(wording -> words.put(language, wording));
            if (words.size() == Language.values().length) wordings.put(band, words);
        }
        return wordings;
    }

    private Optional<Wording> whole(Place place, DraftPromise promise) {
        var next = at(place, promise);
        return Optional.of(next.isWhole() ? next : promise.publishedAt(place))
                .filter(DraftWording::isWhole)
                .map(DraftWording::wording);
    }

    private Map<Band, Question> checks(DraftPromise promise, Map<Band, Map<Language, Wording>> wordings) {
        var question = question(promise.key());
        if (!question.isWhole()) return promise.published().map(Rule::checks).orElse(Map.of());
        var checks = new EnumMap<Band, Question>(Band.class);
        wordings.forEach((band, words) -> checks.put(band, question.on(promise.key(), words)));
        return checks;
    }
}
