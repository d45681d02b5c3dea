package cymru.addo.practice;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes a service of the platform fail on purpose, so that one sees what the tool then does and tells the people. */
final class Switches {
    /** The services that can be made to fail. */
    enum Fallible {
        AUTH,
        JWKS,
        TOKEN,
        MEMBERSHIPS,
        LINEITEMS,
        SCORES,
        EULA,
        REGISTRATION,
        WEBSERVICES;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Setting(Failure failure, int times) {
        static final Setting WORKS = new Setting(Failure.OK, 0);

        /** What is left after one more request; a setting for no number of times stays. */
        Setting afterOne() {
            if (times == 0) return this;
            return times == 1 ? WORKS : new Setting(failure, times - 1);
        }
    }

    private final Map<Fallible, Setting> settings = new EnumMap<>(Fallible.class);
    private final Duration slowness;

    Switches(Duration slowness) {
        this.slowness = slowness;
        for (var service : Fallible.values()) settings.put(service, Setting.WORKS);
    }

    synchronized Failure of(Fallible service) {
        return settings.get(service).failure();
    }

    synchronized Map<String, String> all() {
        var words = new LinkedHashMap<String, String>();
        settings.forEach((service, setting) ->
                words.put(service.word(), setting.failure().word()));
        return words;
    }

    /** Turns a switch until it is turned again; false where there is no such service or failure. */
    boolean turn(String service, String failure) {
        return turn(service, failure, 0);
    }

    /** The same for so many requests only; after them the service works again. */
    synchronized boolean turn(String service, String failure, int times) {
        var wanted = Failure.of(failure);
        var known = named(service);
        if (known.isEmpty() || wanted.isEmpty() || times < 0) return false;
        settings.put(known.get(), new Setting(wanted.get(), times));
        return true;
    }

    Routes.Answerer guard(Fallible service, Routes.Answerer answerer) {
        return request -> {
            var failure = next(service);
            if (failure == Failure.SLOW) Thread.sleep(slowness.toMillis());
            if (failure == Failure.HANG) Thread.sleep(slowness.multipliedBy(8).toMillis());
            return failure.answersItself() ? failure.answer(slowness) : answerer.answer(request);
        };
    }

    private synchronized Failure next(Fallible service) {
        var setting = settings.get(service);
        settings.put(service, setting.afterOne());
        return setting.failure();
    }

    private static Optional<Fallible> named(String word) {
        for (var service : Fallible.values()) if (service.word().equals(word)) return Optional.of(service);
        return Optional.empty();
    }
}
