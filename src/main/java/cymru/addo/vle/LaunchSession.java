package cymru.addo.vle;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.util.Optional;
import java.util.Set;

/**
 * One visit: from a launch until the <em>Finished</em> button, half an hour without a click, or eight hours. Two launches in
 * one browser are two visits and never mix.
 *
 * @param id stands in the address of every page of the visit; public, the secret is in the cookie
 * @param csrf the token that every form of the visit carries
 * @param roles what the launch allows: PUPIL, TEACHER, ADMINISTRATOR, PREVIEW
 * @param linkBand the band that the link itself asked for; only needed where there is no class to remember it
 * @param classGroup the class the launch came from; a launch from outside a course has none
 */
public record LaunchSession(
        String id,
        String csrf,
        SchoolId school,
        PersonId person,
        Optional<ClassGroupId> classGroup,
        String registration,
        String deployment,
        Set<String> roles,
        Optional<Band> linkBand,
        Language language,
        Optional<String> returnUrl) {
    public LaunchSession {
        requireNonNull(id, "id");
        requireNonNull(school, "school");
        requireNonNull(person, "person");
        roles = Set.copyOf(roles);
    }

    /** Names neither the token nor the person, so that no log can. */
    @Override
    public String toString() {
        return "LaunchSession[" + id + "]";
    }
}
