package cymru.addo.vle;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.util.JSONArrayUtils;
import com.nimbusds.oauth2.sdk.util.JSONObjectUtils;
import cymru.addo.lti.PlatformRegistration;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.minidev.json.JSONObject;

/** A file of registrations to have at start, as {@code manifests/deploy} shows one. */
public final class RegistrationsFile {

    private RegistrationsFile() {}

    /** A line of the file: a school's name and one platform of it. */
    public record Entry(String school, PlatformRegistration registration) {}

    /** @throws IllegalArgumentException saying which entry cannot be read, and why */
    public static List<Entry> read(String json) {
        var entries = new ArrayList<Entry>();
        try {
            for (var each : JSONArrayUtils.parse(json)) {
                if (!(each instanceof JSONObject object)) throw new ParseException("not an object");
                entries.add(entry(object));
            }
            return List.copyOf(entries);
        } catch (ParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Registration " + (entries.size() + 1) + " of the file cannot be read: " + e.getMessage(), e);
        }
    }

    private static Entry entry(JSONObject object) throws ParseException {
        return new Entry(
                JSONObjectUtils.getNonBlankString(object, "school"),
                new PlatformRegistration(
                        UUID.randomUUID().toString(),
                        JSONObjectUtils.getNonBlankString(object, "issuer"),
                        JSONObjectUtils.getNonBlankString(object, "clientId"),
                        Set.copyOf(JSONObjectUtils.getStringList(object, "deployments")),
                        address(object, "authorizationEndpoint"),
                        address(object, "tokenEndpoint"),
                        JSONObjectUtils.getString(object, "tokenAudience", null),
                        address(object, "jwksUri"),
                        false));
    }

    private static URI address(JSONObject object, String key) throws ParseException {
        var address = JSONObjectUtils.getURI(object, key);
        if (!address.isAbsolute()) throw new ParseException(key + " is not a whole address");
        return address;
    }
}
