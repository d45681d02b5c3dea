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
                    "Registration " + (entries.size() + 1) + " of the file cannot be read: " + e.getMessage());
        }
    }

    private static Entry entry(JSONObject object) throws ParseException {
        return new Entry(
                name(object, "school"),
                new PlatformRegistration(
                        UUID.randomUUID().toString(),
                        name(object, "issuer"),
                        name(object, "clientId"),
                        deployments(object),
                        address(object, "authorizationEndpoint"),
                        address(object, "tokenEndpoint"),
                        audience(object),
                        address(object, "jwksUri"),
                        false));
    }

    private static String name(JSONObject object, String key) throws ParseException {
        return JSONObjectUtils.getNonBlankString(object, key).strip();
    }

    private static Set<String> deployments(JSONObject object) throws ParseException {
        var deployments = JSONObjectUtils.getStringList(object, "deployments");
        for (var each : deployments)
            if (each == null || each.isBlank()) throw new ParseException("deployments has one without a name");
        return Set.copyOf(deployments);
    }

    /** Null where the token endpoint itself is addressed. */
    private static String audience(JSONObject object) throws ParseException {
        var audience = JSONObjectUtils.getString(object, "tokenAudience", null);
        return audience == null || audience.isBlank() ? null : audience;
    }

    private static URI address(JSONObject object, String key) throws ParseException {
        var address = JSONObjectUtils.getURI(object, key);
        if (!isWeb(address)) throw new ParseException(key + " is not a whole address");
        return address;
    }

    private static boolean isWeb(URI address) {
        var scheme = String.valueOf(address.getScheme());
        return address.getHost() != null && (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"));
    }
}
