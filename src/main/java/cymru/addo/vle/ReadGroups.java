package cymru.addo.vle;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.groups.CourseGroup;
import cymru.addo.lti.groups.CourseGroups;
import cymru.addo.lti.launch.Services.Groups;
import cymru.addo.lti.service.Member;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.PupilGroup;
import cymru.addo.roster.PupilGroups;
import cymru.addo.roster.PupilGroups.Membership;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a class is divided, read with its list: then the list says for each member which groups they are in. Where the platform does
 * not tell, or not now, the class stays as it was divided.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-gs/v1p0">Course Groups 1.0</a>
 */
@Dependent
public class ReadGroups {
    private final CourseGroups service;
    private final PupilGroups groups;

    @Inject
    public ReadGroups(CourseGroups service, PupilGroups groups) {
        this.service = service;
        this.groups = groups;
    }

    void beside(List<Member> members, PlatformRegistration platform, ClassGroup classGroup) {
        classGroup
                .groupsUrl()
                .map(URI::create)
                .flatMap(address -> told(platform, classGroup, address))
                .ifPresent(told -> groups.replace(
                        classGroup.school(),
                        classGroup.id(),
                        platform.issuer(),
                        told.stream().map(ReadGroups::known).toList(),
                        members.stream()
                                .flatMap(member ->
                                        member.groups().stream().map(group -> new Membership(group, member.subject())))
                                .toList()));
    }

    private Optional<List<CourseGroup>> told(PlatformRegistration platform, ClassGroup classGroup, URI address) {
        var offered = new Groups(Set.of(CourseGroups.SCOPE), address, Optional.empty());
        return service.groups(platform, classGroup.deployment(), offered, Optional.empty())
                        instanceof Done<List<CourseGroup>> done
                ? Optional.of(done.value())
                : Optional.empty();
    }

    private static PupilGroup known(CourseGroup group) {
        return new PupilGroup(group.id(), group.name().orElse(null));
    }
}
