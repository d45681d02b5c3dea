package cymru.addo.vle;

import cymru.addo.lti.Registrations;
import cymru.addo.lti.service.Member;
import cymru.addo.lti.service.NamesAndRoles;
import cymru.addo.lti.service.ServiceFailed;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Role;
import cymru.addo.roster.Roster;
import cymru.addo.roster.RosterMember;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** Reads a class's list from its platform to the end, and takes it over. A list that breaks off changes nothing. */
@Dependent
public class RefreshRoster {
    private final Registrations registrations;
    private final NamesAndRoles namesAndRoles;
    private final Roster roster;
    private final Clock clock;

    @Inject
    public RefreshRoster(Registrations registrations, NamesAndRoles namesAndRoles, Roster roster, Clock clock) {
        this.registrations = registrations;
        this.namesAndRoles = namesAndRoles;
        this.roster = roster;
        this.clock = clock;
    }

    public Outcome refresh(School school, ClassGroup classGroup) {
        var registration = registrations.withId(classGroup.registration());
        if (classGroup.membershipUrl().isEmpty() || registration.isEmpty()) return new Outcome.NotOffered();
        try {
            var members = namesAndRoles.members(
                    registration.get(),
                    classGroup.deployment(),
                    URI.create(classGroup.membershipUrl().get()));
            return new Outcome.Refreshed(roster.replace(
                    school, classGroup.id(), registration.get().issuer(), listed(members), clock.instant()));
        } catch (ServiceFailed failed) {
            return new Outcome.Unreachable(failed.getMessage());
        }
    }

    static List<RosterMember> listed(List<Member> members) {
        return members.stream()
                .filter(member -> member.status() == Member.Status.ACTIVE)
                .flatMap(member -> new Standing(member.roles()).place().map(role -> listed(member, role)).stream())
                .toList();
    }

    private static RosterMember listed(Member member, Role role) {
        return new RosterMember(
                member.subject(),
                role,
                member.familyName().orElse(null),
                member.givenName().orElse(null),
                member.name().orElse(null));
    }

    public sealed interface Outcome {
        record Refreshed(Roster.Change change) implements Outcome {}

        /** The platform shares no list of this class: it shows those who have come by themselves. */
        record NotOffered() implements Outcome {}

        /** @param reason for the log */
        record Unreachable(String reason) implements Outcome {}
    }
}
