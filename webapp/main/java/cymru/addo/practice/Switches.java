package cymru.addo.practice;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes a service of the platform fail on purpose, so that one sees what the tool then tells the people. */
final class Switches {
    /** The services that can be made to fail. */
    enum Fallible {
        AUTH,
        JWKS,
        TOKEN,
        MEMBERSHIPS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a service behaves. */
    enum State {
        OK,
        SLOW,
        ERROR,
        WRONG_TYPE;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<Fallible, State> states = new EnumMap<>(Fallible.class);
    private final Duration slowness;

    Switches(Duration slowness) {
        this.slowness = slowness;
        for (var service : Fallible.values()) states.put(service, State.OK);
    }

    synchronized State of(Fallible service) {
        return states.get(service);
    }

    synchronized Map<String, String> all() {
        var words = new LinkedHashMap<String, String>();
        states.forEach((service, state) -> words.put(service.word(), state.word()));
        return words;
    }

    /** Turns a switch; false where there is no such service or state. */
    synchronized boolean turn(String service, String state) {
        for (var known : Fallible.values()) {
            var wanted = state(state);
            if (known.word().equals(service) && wanted.isPresent()) {
                states.put(known, wanted.get());
                return true;
            }
        }
        return false;
    }

    Routes.Answerer guard(Fallible service, Routes.Answerer answerer) {
        return request -> {
            var state = of(service);
            if (state == State.ERROR) return Answer.of(500, "text/plain", "Switched to failure");
            if (state == State.WRONG_TYPE)
                return Answer.html(200, "<!DOCTYPE html><title>Welcome</title><p>Welcome</p>");
            if (state == State.SLOW) Thread.sleep(slowness.toMillis());
            return answerer.answer(request);
        };
    }

    private static Optional<State> state(String word) {
        for (var state : State.values()) if (state.word().equals(word)) return Optional.of(state);
        return Optional.empty();
    }
}
