package cymru.addo.lti.testing;

import cymru.addo.lti.login.LoginOutcome.Redirect;
import cymru.addo.lti.login.StorageDeposit;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A browser on its way between login and launch, with what it carries. */
public record Visit(
        String state, String nonce, String browserSecret, Optional<StorageDeposit> deposit, Map<String, String> asked) {

    public static Visit of(Redirect redirect) {
        var asked = queryOf(redirect.authorizationRequest().getRawQuery());
        return new Visit(redirect.state(), asked.get("nonce"), redirect.browserSecret(), redirect.deposit(), asked);
    }

    public Visit inBrowserOf(Visit other) {
        return new Visit(state, nonce, other.browserSecret, deposit, asked);
    }

    public Visit withoutCookie() {
        return new Visit(state, nonce, null, deposit, asked);
    }

    private static Map<String, String> queryOf(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
