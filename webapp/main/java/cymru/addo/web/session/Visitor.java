package cymru.addo.web.session;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import cymru.addo.vle.LaunchSession;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/** Who is asking: found by the launch that the address names and a secret proves. Resources ask it, never a parameter. */
@RequestScoped
public class Visitor {

    private LaunchSession session;
    private String segment;
    private School school;
    private Set<String> roles = Set.of();
    private Language language = Language.ENGLISH;

    void is(LaunchSession found, String inAddresses, School theirSchool, Set<String> theirRoles, Language reads) {
        session = found;
        segment = inAddresses;
        school = theirSchool;
        roles = Set.copyOf(theirRoles);
        language = reads;
    }

    public LaunchSession session() {
        return session;
    }

    public School school() {
        return school;
    }

    public SchoolId schoolId() {
        return school.id();
    }

    public PersonId person() {
        return session.person();
    }

    /** The class that the launch came from; not found where a launch named none. */
    public ClassGroupId classGroup() {
        return session.classGroup().orElseThrow(NotFoundException::new);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    public Language language() {
        return language;
    }

    public Messages messages() {
        return new Messages(language);
    }

    /** The address of a page of this launch, for example {@code agreement}. */
    public String page(String path) {
        return "/l/" + segment + "/" + path;
    }

    /** The way on to another page of this launch, once what was sent is kept. */
    public Response seeOther(String path) {
        return Response.seeOther(URI.create(page(path))).build();
    }

    /** What surrounds a page of this launch. {@code path} is the page's own, for its link to the other language. */
    public Frame frame(String titleKey, String bodyClass, String path) {
        var separator = path.contains("?") ? "&" : "?";
        return new Frame(
                messages(),
                messages().text(titleKey),
                bodyClass,
                page(path) + separator + "lang=" + language.other().tag(),
                page("tell-someone"),
                page("finish"),
                session.csrf());
    }
}
