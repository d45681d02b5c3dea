package cymru.addo.lti.service;

import cymru.addo.lti.Json;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.http.OutgoingAnswer;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequestFailed;
import cymru.addo.lti.http.OutgoingRequests;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks a platform who is in a course, page by page.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0">Names and Role Provisioning Services 2.0</a>
 */
public final class NamesAndRoles {
    public static final String SCOPE = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
    private static final String MEDIA_TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";
    private static final int MOST_PAGES = 200;
    private static final int MOST_MEMBERS = 20_000;
    private static final int LARGEST_PAGE = 8 * 1024 * 1024;
    private static final int UNAUTHORIZED = 401;

    private final OutgoingRequests outgoing;
    private final ServiceTokens tokens;

    public NamesAndRoles(OutgoingRequests outgoing, ServiceTokens tokens) {
        this.outgoing = outgoing;
        this.tokens = tokens;
    }

    /** @param memberships the address that the launch of this course named */
    public List<Member> members(PlatformRegistration registration, String deployment, URI memberships)
            throws ServiceFailed {
        var members = new LinkedHashMap<String, Member>();
        var seen = new HashSet<URI>();
        for (var next = Optional.of(memberships); next.isPresent(); ) {
            var page = next.get();
            if (!isSameHost(page, memberships)) throw new ServiceFailed("the class list leads to another host");
            if (!seen.add(page) || seen.size() > MOST_PAGES) throw new ServiceFailed("the class list has no end");
            var answer = page(registration, deployment, page);
            read(answer, members);
            next = NextPage.after(page, answer);
        }
        return List.copyOf(members.values());
    }

    private OutgoingAnswer page(PlatformRegistration registration, String deployment, URI page) throws ServiceFailed {
        var scopes = Set.of(SCOPE);
        var answer = send(page, tokens.token(registration, deployment, scopes));
        if (answer.status() == UNAUTHORIZED) {
            tokens.forget(registration, deployment, scopes);
            answer = send(page, tokens.token(registration, deployment, scopes));
        }
        if (!answer.isSuccess()) throw new ServiceFailed("the class list answered " + answer.status());
        return answer;
    }

    private OutgoingAnswer send(URI page, ServiceToken token) throws ServiceFailed {
        try {
            return outgoing.send(OutgoingRequest.get(page)
                    .with("Accept", MEDIA_TYPE)
                    .with("Authorization", "Bearer " + token.value())
                    .upTo(LARGEST_PAGE));
        } catch (OutgoingRequestFailed e) {
            throw new ServiceFailed("the class list gave no answer: " + e.getMessage(), e);
        }
    }

    private static void read(OutgoingAnswer answer, Map<String, Member> members) throws ServiceFailed {
        var container =
                Json.object(answer.body()).orElseThrow(() -> new ServiceFailed("the class list cannot be read"));
        if (!container.has("members")) throw new ServiceFailed("the class list holds no members");
        for (var each : container.objects("members"))
            Member.of(each).ifPresent(member -> members.put(member.subject(), member));
        if (members.size() > MOST_MEMBERS) throw new ServiceFailed("the class list is too long");
    }

    private static boolean isSameHost(URI page, URI first) {
        return String.valueOf(page.getScheme()).equalsIgnoreCase(first.getScheme())
                && String.valueOf(page.getRawAuthority()).equalsIgnoreCase(first.getRawAuthority());
    }
}
