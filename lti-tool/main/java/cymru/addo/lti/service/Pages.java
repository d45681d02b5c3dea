package cymru.addo.lti.service;

import cymru.addo.lti.http.OutgoingAnswer;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.Silence;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a list of a platform to its end, page by page, and never to another host, in circles or without end. */
public final class Pages {
    private static final int MOST_PAGES = 200;
    private static final int MOST_ENTRIES = 20_000;
    private static final int LARGEST_PAGE = 8 * 1024 * 1024;

    private final ServiceCalls calls;

    public Pages(ServiceCalls calls) {
        this.calls = calls;
    }

    /** @param reading takes the entries out of a page, or finds that it is none */
    public <T> ServiceOutcome<List<T>> read(
            ServiceAccess access, URI first, String mediaType, Function<OutgoingAnswer, Optional<List<T>>> reading) {
        var entries = new ArrayList<T>();
        var seen = new HashSet<URI>();
        for (var next = Optional.of(first); next.isPresent(); ) {
            var page = next.get();
            if (!seen.add(page) || seen.size() > MOST_PAGES) return unusable("the list has no end");
            var answered = calls.send(
                    access, OutgoingRequest.get(page).with("Accept", mediaType).upTo(LARGEST_PAGE));
            if (!(answered instanceof Done<OutgoingAnswer> done)) return answered.map(answer -> List.of());
            var found = reading.apply(done.value());
            if (found.isEmpty()) return new TryLater<>(Silence.UNREADABLE, "the list cannot be read", Optional.empty());
            entries.addAll(found.get());
            if (entries.size() > MOST_ENTRIES) return unusable("the list is too long");
            try {
                next = NextPage.after(page, done.value());
            } catch (ServiceFailed e) {
                return unusable(e.getMessage());
            }
        }
        return new Done<>(List.copyOf(entries));
    }

    private static <T> ServiceOutcome<List<T>> unusable(String reason) {
        return new Refused<>(200, reason);
    }
}
