package cymru.addo.lti.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.lti.PlatformRegistration;
import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Our question to the platform: who is this? Asked through the browser, by GET, and with the hints exactly as they came.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request">Security Framework 5.1.1.2</a>
 */
record AuthorizationRequest(
        PlatformRegistration registration, URI launchUri, Announcement announcement, String state, String nonce) {

    URI uri() {
        var endpoint = registration.authorizationEndpoint().toString();
        return URI.create(endpoint + (endpoint.contains("?") ? "&" : "?") + query());
    }

    private String query() {
        return parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> parameters() {
        var all = new LinkedHashMap<String, String>();
        all.put("scope", "openid");
        all.put("response_type", "id_token");
        all.put("response_mode", "form_post");
        all.put("prompt", "none");
        all.put("client_id", registration.clientId());
        all.put("redirect_uri", launchUri.toString());
        all.put("state", state);
        all.put("nonce", nonce);
        all.put("login_hint", announcement.parameters().get("login_hint"));
        var messageHint = announcement.parameters().get("lti_message_hint");
        if (messageHint != null) all.put("lti_message_hint", messageHint);
        return all;
    }
}
