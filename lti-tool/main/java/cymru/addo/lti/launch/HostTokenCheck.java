package cymru.addo.lti.launch;

import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.ToolSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The token lets a host of tabs speak to us for whoever is signed in there: it is meant for our app, allows what such tokens are
 * for, and was issued to a program of Microsoft's own. Another program that somebody once agreed to is no host.
 *
 * @see <a href="https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference">Claims of access tokens</a>
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/authentication/tab-sso-register-aad">Single
 *     sign-on of tabs</a>
 */
final class HostTokenCheck implements Check {
    private static final String SCOPE = "access_as_user";
    private static final Set<String> HOSTS = Set.of(
            "1fec8e78-bce4-4aaf-ab1b-5451cc387264", // Teams, installed
            "5e3ce6c0-2b1f-4285-8d4b-75ee78787346", // Teams in a browser
            "4765445b-32c6-49b0-83e6-1d93765276ca", // Microsoft 365 in a browser
            "0ec893e0-5785-4de6-99da-4ed124e5296c", // Microsoft 365, installed
            "d3590ed6-52b3-4102-aeff-aad2292ab01c", // Outlook, installed
            "bc59ab01-8403-45c6-8796-ac3ef710b3e3"); // Outlook in a browser

    private final ToolSettings settings;

    HostTokenCheck(ToolSettings settings) {
        this.settings = settings;
    }

    @Override
    public LaunchCheck name() {
        return LaunchCheck.AUDIENCE;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var claims = evidence.claims();
        if (!claims.text("aud").filter(isUs(evidence)::contains).isPresent())
            return Optional.of("the token is meant for somebody else");
        var allowed =
                claims.text("scp").map(scopes -> List.of(scopes.split(" "))).orElse(List.of());
        if (!allowed.contains(SCOPE)) return Optional.of("the token does not let anybody speak for the person");
        return Check.objectIf(
                !claims.text("azp").filter(HOSTS::contains).isPresent(), "the token was issued to no host of tabs");
    }

    /** A directory writes the app's id or its address, as the app was set up. */
    private Set<String> isUs(Evidence evidence) {
        var client = evidence.registration().clientId();
        return Set.of(client, "api://" + settings.publicUrl().getRawAuthority() + "/" + client);
    }
}
