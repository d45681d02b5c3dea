package cymru.addo.web.app;

import cymru.addo.lti.http.AddressRule;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.keys.MasterKey;
import cymru.addo.moodle.SiteGuard;
import cymru.addo.moodle.TokenSeal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;

/** A school's Moodle is asked under the rule for platforms, and its token sealed with the key of our own. */
@ApplicationScoped
public class MoodleAccess {

    @Produces
    @Singleton
    SiteGuard guard(AddoConfig config) {
        var rule = new AddressRule(config.allowsLoopback());
        return site -> isAllowed(rule, site);
    }

    private static boolean isAllowed(AddressRule rule, URI site) {
        try {
            rule.check(site);
            return true;
        } catch (OutgoingRequestFailed refused) {
            return false;
        }
    }

    @Produces
    @Singleton
    TokenSeal seal(MasterKey key) {
        return new TokenSeal() {
            @Override
            public byte[] seal(String label, String token) {
                return key.seal(label, token);
            }

            @Override
            public String open(String label, byte[] sealed) {
                return key.open(label, sealed);
            }
        };
    }
}
