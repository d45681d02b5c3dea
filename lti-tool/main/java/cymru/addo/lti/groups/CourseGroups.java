package cymru.addo.lti.groups;

import cymru.addo.lti.Json;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.http.OutgoingRequests;
import cymru.addo.lti.launch.Services.Groups;
import cymru.addo.lti.service.Addresses;
import cymru.addo.lti.service.Pages;
import cymru.addo.lti.service.ServiceAccess;
import cymru.addo.lti.service.ServiceCalls;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceTokens;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks a platform how a course is divided.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-gs/v1p0">Course Groups 1.0</a>
 */
public final class CourseGroups {
    public static final String SCOPE = "https://purl.imsglobal.org/spec/lti-gs/scope/contextgroup.readonly";
    private static final String GROUPS = "application/vnd.ims.lti-gs.v1.contextgroupcontainer+json";
    private static final String SETS = "application/vnd.ims.lti-gs.v1.contextgroupsetcontainer+json";

    private final Pages pages;

    public CourseGroups(OutgoingRequests outgoing, ServiceTokens tokens) {
        this.pages = new Pages(new ServiceCalls(outgoing, tokens));
    }

    /** @param userId the one whose groups are wanted, or everybody's */
    public ServiceOutcome<List<CourseGroup>> groups(
            PlatformRegistration registration, String deployment, Groups offered, Optional<String> userId) {
        if (!offered.scopes().contains(SCOPE)) return notOffered();
        var address = userId.map(id -> Addresses.asking(offered.groups(), "user_id", id))
                .orElse(offered.groups());
        return pages.read(
                access(registration, deployment, offered),
                address,
                GROUPS,
                answer -> CourseGroup.list(Json.object(answer.body())));
    }

    /** The sets; none where the platform has no such thing. */
    public ServiceOutcome<List<GroupSet>> sets(PlatformRegistration registration, String deployment, Groups offered) {
        if (!offered.scopes().contains(SCOPE)) return notOffered();
        if (offered.groupSets().isEmpty()) return new Done<>(List.of());
        return pages.read(
                access(registration, deployment, offered),
                offered.groupSets().get(),
                SETS,
                answer -> GroupSet.list(Json.object(answer.body())));
    }

    private static ServiceAccess access(PlatformRegistration registration, String deployment, Groups offered) {
        var named = new HashSet<>(Set.of(offered.groups()));
        offered.groupSets().ifPresent(named::add);
        return new ServiceAccess(registration, deployment, Set.of(SCOPE), named);
    }

    private static <T> ServiceOutcome<T> notOffered() {
        return new Refused<>(0, "the platform does not let us read groups");
    }
}
