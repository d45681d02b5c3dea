package cymru.addo.lti.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks platforms over the JDK's own HTTP client: public https addresses only, no redirects, two seconds to connect, five to
 * answer in full, and never more than the limit of the request.
 *
 * <p>The client looks the host up once more when it connects. Both look-ups are answered by the JVM's cache (30 s unless
 * configured otherwise), so a host that changes its address in between is met at the address that was checked; only where
 * that cache is switched off does a gap of milliseconds remain.
 */
public final class GuardedHttp implements OutgoingRequests {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration WHOLE = Duration.ofSeconds(5);

    private final AddressRule rule;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    public GuardedHttp(boolean loopbackAllowed) {
        this(loopbackAllowed, WHOLE);
    }

    GuardedHttp(boolean loopbackAllowed, Duration patience) {
        this.rule = new AddressRule(loopbackAllowed);
        this.patience = patience;
    }

    @Override
    public OutgoingAnswer send(OutgoingRequest request) throws OutgoingRequestFailed {
        rule.check(request.uri());
        var pending = client.sendAsync(prepared(request), info -> new LimitedBody(request.limit()));
        var response = await(pending);
        return new OutgoingAnswer(response.statusCode(), response.headers().map(), new String(response.body(), UTF_8));
    }

    private HttpRequest prepared(OutgoingRequest request) throws OutgoingRequestFailed {
        try {
            var builder = HttpRequest.newBuilder(request.uri()).timeout(patience);
            request.headers().forEach(builder::header);
            return builder.method(
                            request.method(),
                            request.body().map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new OutgoingRequestFailed("the request cannot be made", e);
        }
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> pending) throws OutgoingRequestFailed {
        try {
            return pending.get(CONNECT.plus(patience).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw new OutgoingRequestFailed("no full answer in time", e);
        } catch (InterruptedException e) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new OutgoingRequestFailed("interrupted", e);
        } catch (ExecutionException e) {
            throw new OutgoingRequestFailed(reasonOf(e.getCause()), e.getCause());
        }
    }

    private static String reasonOf(Throwable cause) {
        if (cause instanceof OutgoingRequestFailed failed) return failed.getMessage();
        if (cause instanceof HttpTimeoutException) return "no answer in time";
        return "no connection (" + cause.getClass().getSimpleName() + ")";
    }
}
