package cymru.addo.lti.service;

import cymru.addo.lti.Json;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.http.OutgoingAnswer;
import cymru.addo.lti.http.OutgoingRequests;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Gone;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
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

    private final Pages pages;

    public NamesAndRoles(OutgoingRequests outgoing, ServiceTokens tokens) {
        this.pages = new Pages(new ServiceCalls(outgoing, tokens));
    }

    /** @param memberships the address that the launch of this course named */
    public ServiceOutcome<ClassList> list(
            PlatformRegistration registration, String deployment, URI memberships, MemberFilter filter) {
        return read(registration, deployment, memberships, filter.appliedTo(memberships));
    }

    /**
     * Those who came, changed or left since the list was read; who left is there as deleted.
     *
     * @param differences the address that the list answered
     */
    public ServiceOutcome<ClassList> changes(
            PlatformRegistration registration, String deployment, URI memberships, URI differences) {
        return read(registration, deployment, memberships, differences);
    }

    /** Everybody, or a failure that says in words for a log what is wrong. */
    public List<Member> members(PlatformRegistration registration, String deployment, URI memberships)
            throws ServiceFailed {
        var outcome = list(registration, deployment, memberships, MemberFilter.EVERYBODY);
        if (outcome instanceof Done<ClassList> done) return done.value().members();
        throw new ServiceFailed("the class list could not be had: " + reason(outcome));
    }

    private ServiceOutcome<ClassList> read(
            PlatformRegistration registration, String deployment, URI memberships, URI first) {
        var access = new ServiceAccess(registration, deployment, Set.of(SCOPE), Set.of(memberships));
        var differences = new DifferencesLink(first);
        return pages.read(access, first, MEDIA_TYPE, answer -> {
                    differences.seeIn(answer);
                    return members(answer);
                })
                .map(members -> new ClassList(once(members), differences.last()));
    }

    private static Optional<List<Member>> members(OutgoingAnswer answer) {
        return Json.object(answer.body())
                .filter(container -> container.has("members"))
                .map(container -> container.objects("members").stream()
                        .flatMap(each -> Member.of(each).stream())
                        .toList());
    }

    /** Somebody on two pages, because somebody else joined in between, is one. */
    private static List<Member> once(List<Member> members) {
        var bySubject = new LinkedHashMap<String, Member>();
        members.forEach(member -> bySubject.put(member.subject(), member));
        return List.copyOf(bySubject.values());
    }

    private static String reason(ServiceOutcome<?> outcome) {
        if (outcome instanceof Refused<?> refused) return refused.reason();
        if (outcome instanceof TryLater<?> later) return later.reason();
        return outcome instanceof Gone<?> ? "it is not there (404)" : "it is out of order (409)";
    }

    /** Where the newest page that said so keeps the changes. */
    private static final class DifferencesLink {
        private final URI base;
        private Optional<URI> found = Optional.empty();

        DifferencesLink(URI base) {
            this.base = base;
        }

        void seeIn(OutgoingAnswer answer) {
            try {
                found = NextPage.named("differences", base, answer).or(() -> found);
            } catch (ServiceFailed unusable) {
                found = Optional.empty();
            }
        }

        Optional<URI> last() {
            return found;
        }
    }
}
