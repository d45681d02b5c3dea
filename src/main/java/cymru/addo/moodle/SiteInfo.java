package cymru.addo.moodle;

import java.util.Set;

/**
 * What a Moodle says of itself and of the token.
 *
 * @param address the site's own address, without a slash at its end: also the issuer of its launches
 * @param account the user id of the service account
 * @param functions the names of what the token may ask
 */
public record SiteInfo(String name, String address, String release, long account, Set<String> functions) {
    public SiteInfo {
        functions = Set.copyOf(functions);
    }

    public boolean offers(MoodleFunction function) {
        return functions.contains(function.wsName());
    }
}
