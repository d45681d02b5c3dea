package cymru.addo.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The choices of content that teachers have begun: each waits for the tool's answer and takes one. */
final class Choices {
    private static final Duration PATIENCE = Duration.ofHours(2);

    record Choice(String id, Person teacher, Course course, Tool tool, Offer offer, Instant begun) {}

    /** What came of a choice: the activities that were placed, and what the tool said of it. */
    record Outcome(Choice choice, List<Activity> placed, Optional<String> message) {}

    private final Map<String, Choice> open = new ConcurrentHashMap<>();
    private final Map<String, Outcome> made = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Randoms randoms;
    private final Places places;

    Choices(Clock clock, Randoms randoms, Places places) {
        this.clock = clock;
        this.randoms = randoms;
        this.places = places;
    }

    /** Begins a choice; a script may wish the offer otherwise than a page of ours makes it. */
    Offer begin(Person teacher, Course course, Tool tool, Map<String, String> wishes) {
        var id = randoms.word();
        var offer = Offer.of(places.deepLinkReturn(id), randoms.word()).changed(wishes);
        open.put(id, new Choice(id, teacher, course, tool, offer, clock.instant()));
        return offer;
    }

    Optional<Choice> open(String id) {
        return Optional.ofNullable(open.get(id))
                .filter(choice -> choice.begun().plus(PATIENCE).isAfter(clock.instant()));
    }

    /** Ends a choice; false where somebody was quicker. */
    boolean close(Choice choice) {
        return open.remove(choice.id(), choice);
    }

    void keep(Outcome outcome) {
        made.put(outcome.choice().id(), outcome);
    }

    Optional<Outcome> outcome(String id) {
        return Optional.ofNullable(made.get(id));
    }
}
