package cymru.addo.agreement;

import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.PlainText;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A coordinator makes the school's choices in the words for adults and brings them out. They count at once and for good. */
@Dependent
public class PublishAdultEdition {
    public static final int LONGEST_CHOICE = 120;

    private final AdultEditions editions;
    private final Clock clock;

    @Inject
    public PublishAdultEdition(AdultEditions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    public enum Outcome {
        PUBLISHED,
        /** A choice is not made yet in one of the languages. */
        CHOICE_OPEN,
        /** It would say what the current one says. */
        NOTHING_CHANGED,
        /** Another edition came out meanwhile. */
        OVERTAKEN
    }

    /** @param choices what stands in place of each name in braces, in each language */
    public Outcome publish(
            School school, Optional<PersonId> by, Audience audience, Map<Language, Map<String, String>> choices) {
        var texts = new EnumMap<Language, AdultText>(Language.class);
        ShippedAdultText.of(audience)
                .forEach((language, text) -> texts.put(language, text.with(made(choices.get(language)))));
        if (texts.values().stream().anyMatch(text -> !text.choices().isEmpty())) return Outcome.CHOICE_OPEN;
        var current = editions.current(school.id(), audience);
        if (current.filter(before -> before.contentHash().equals(AdultEdition.contentHash(texts)))
                .isPresent()) return Outcome.NOTHING_CHANGED;
        var now = clock.instant();
        var number = current.map(AdultEdition::number).orElse(0) + 1;
        return editions.publish(
                        school.id(),
                        audience,
                        number,
                        texts,
                        by,
                        school.calendar().dayAt(now),
                        now)
                ? Outcome.PUBLISHED
                : Outcome.OVERTAKEN;
    }

    /** Whoever types braces into a choice makes no new one of it. */
    private static Map<String, String> made(Map<String, String> typed) {
        var made = new HashMap<String, String>();
        typed.forEach((name, words) -> {
            var line = PlainText.lineOrNull(words.replaceAll("[{}]", ""), LONGEST_CHOICE);
            if (line != null) made.put(name, line);
        });
        return made;
    }
}
