package cymru.addo.practice;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the administrator of the Moodle put into the service of a token, and what the role of its account allows. */
final class ServiceOffers {
    enum Offer {
        THERE,
        /** Nobody added the function to the service. */
        MISSING,
        /** The role lacks a capability, and the function says so. */
        FORBIDDEN,
        /** The role lacks a capability, and the function shows nothing instead of saying so. */
        SILENT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<String, Offer> offers = new LinkedHashMap<>();

    ServiceOffers(Iterable<String> functions) {
        functions.forEach(function -> offers.put(function, Offer.THERE));
    }

    synchronized Map<String, Offer> all() {
        return new LinkedHashMap<>(offers);
    }

    /** Empty for a function that no Moodle has. */
    synchronized Optional<Offer> of(String function) {
        return Optional.ofNullable(offers.get(function));
    }

    synchronized boolean turn(String function, String offer) {
        var wanted = Arrays.stream(Offer.values())
                .filter(each -> each.word().equals(offer))
                .findFirst();
        if (wanted.isEmpty() || !offers.containsKey(function)) return false;
        offers.put(function, wanted.get());
        return true;
    }
}
