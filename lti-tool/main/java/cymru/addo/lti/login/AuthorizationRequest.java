package cymru.addo.lti.login;

import com.nimbusds.oauth2.sdk.ResponseMode;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.Prompt;
import cymru.addo.lti.PlatformRegistration;
import java.net.URI;

/**
 * Our question to the platform: who is this? Asked through the browser, by GET, and with the hints exactly as they came.
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request">Security Framework 5.1.1.2</a>
 */
record AuthorizationRequest(
        PlatformRegistration registration, URI launchUri, Announcement announcement, String state, String nonce) {

    URI uri() {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.IDTOKEN, new Scope("openid"), new ClientID(registration.clientId()), launchUri)
                .endpointURI(registration.authorizationEndpoint())
                .responseMode(ResponseMode.FORM_POST)
                .prompt(Prompt.Type.NONE)
                .loginHint(announcement.parameters().get("login_hint"))
                .state(new State(state))
                .nonce(new Nonce(nonce));
        var messageHint = announcement.parameters().get("lti_message_hint");
        if (messageHint != null) request.customParameter("lti_message_hint", messageHint);
        return request.build().toURI();
    }
}
