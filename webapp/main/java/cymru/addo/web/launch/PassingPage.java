package cymru.addo.web.launch;

import cymru.addo.lti.login.StorageDeposit;
import cymru.addo.lti.login.StorageTarget;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import jakarta.ws.rs.core.Response;

/**
 * A page that nobody reads: on the way in it leaves a value with the platform, on the way back it asks for it, and goes on by
 * itself either way. Without scripts it goes on without having asked.
 *
 * @param frame of the platform that keeps values
 * @param origin of the platform: the only one that is spoken to and believed
 * @param key of the value
 * @param value to leave behind; null when asking
 * @param onward the address to go on to; null when asking
 * @param code that calls the waiting launch in; null when leaving
 */
public record PassingPage(
        Messages messages, String frame, String origin, String key, String value, String onward, String code) {

    static Response.ResponseBuilder toLeave(StorageDeposit deposit, String onward, Messages messages) {
        return answer(page(deposit.target(), deposit.value(), onward, null, messages));
    }

    static Response toAsk(StorageTarget storage, String code, Messages messages) {
        return answer(page(storage, null, null, code, messages)).build();
    }

    private static PassingPage page(
            StorageTarget storage, String value, String onward, String code, Messages messages) {
        return new PassingPage(messages, storage.frame(), storage.origin(), storage.key(), value, onward, code);
    }

    /** Our own form must be able to say whose it is, and the address of this page tells nobody anything. */
    private static Response.ResponseBuilder answer(PassingPage page) {
        return Response.ok(new View("launch/passing.jte", page))
                .type("text/html;charset=UTF-8")
                .header("Referrer-Policy", "same-origin");
    }
}
