package cymru.addo.lti.service;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one ask while the others who want the same wait for its answer, or share its failure. */
final class SingleFlight<K, V> {
    private final Map<K, CompletableFuture<V>> flights = new ConcurrentHashMap<>();

    /** How the answer is got. */
    interface Question<V> {
        V answer() throws ServiceFailed;
    }

    V once(K key, Question<V> question) throws ServiceFailed {
        var mine = new CompletableFuture<V>();
        var theirs = flights.putIfAbsent(key, mine);
        return theirs == null ? asked(key, question, mine) : awaited(theirs);
    }

    private V asked(K key, Question<V> question, CompletableFuture<V> flight) throws ServiceFailed {
        try {
            var answer = question.answer();
            flight.complete(answer);
            return answer;
        } catch (ServiceFailed | RuntimeException e) {
            flight.completeExceptionally(e);
            throw e;
        } finally {
            flights.remove(key, flight);
        }
    }

    private static <V> V awaited(CompletableFuture<V> flight) throws ServiceFailed {
        try {
            return flight.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ServiceFailed failed) throw failed;
            throw e;
        }
    }
}
