package cymru.addo.web.records;

import cymru.addo.records.Format;
import cymru.addo.records.SubjectBundle;
import cymru.addo.records.SubjectBundle.Kept;
import cymru.addo.records.TakeSubjectBundle;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.PersonId;
import cymru.addo.vle.Errand;
import cymru.addo.vle.Errands;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * An administrator asks what is kept of somebody, by the platform's data privacy launch. Only of whom the platform named in it:
 * no address or form here can name another.
 */
@Path("l/{launch}/privacy")
@AllowedTo({"ADMINISTRATOR", "COORDINATOR"})
public class PrivacyResource {

    private static final List<String> CLAIMS = List.of(
            "sub", "name", "roles", "context", "link", "grades", "list", "groups", "terms", "locale", "notKept");

    private final Visitor visitor;
    private final Errands errands;
    private final People people;
    private final SubjectBundle bundles;
    private final TakeSubjectBundle taking;

    @Inject
    public PrivacyResource(
            Visitor visitor, Errands errands, People people, SubjectBundle bundles, TakeSubjectBundle taking) {
        this.visitor = visitor;
        this.errands = errands;
        this.people = people;
        this.bundles = bundles;
        this.taking = taking;
    }

    @GET
    @Produces("text/html")
    public View look() {
        var asked = errands.of(visitor.session()).filter(Errand.Data.class::isInstance);
        var person = person();
        var kind = person.isPresent() ? "known" : asked.isPresent() ? "nobody" : "notAsked";
        var m = visitor.messages();
        return new View(
                "records/privacy.jte",
                new PrivacyPage(
                        visitor.frame("kept.title", "staff", "privacy"),
                        m.text(
                                "kept." + kind + ".heading",
                                person.map(this::name).orElse("")),
                        m.text("kept." + kind + ".words"),
                        person.isPresent(),
                        person.map(found -> lines(found.id())).orElse(List.of()),
                        visitor.page("privacy/" + TakeSubjectBundle.FILE + ".json"),
                        claims()));
    }

    @GET
    @Path("subject-bundle.json")
    public Response take() {
        var person = person().orElseThrow(NotFoundException::new);
        var bundle = taking.take(visitor.school(), visitor.person(), person.id());
        return Attachment.of(
                bundle.json(), Format.JSON.mediaType() + ";charset=UTF-8", TakeSubjectBundle.FILE + ".json");
    }

    private Optional<Person> person() {
        return errands.of(visitor.session())
                .flatMap(errand -> errand instanceof Errand.Data data ? data.whose() : Optional.<PersonId>empty())
                .flatMap(id -> people.find(visitor.schoolId(), id));
    }

    private String name(Person person) {
        var naming = new Naming(visitor.school(), visitor.messages());
        return person.seenAsStaff()
                ? naming.colleague(person.name(), person.id())
                : naming.pupil(person.name(), person.id());
    }

    private List<PrivacyPage.Line> lines(PersonId person) {
        return bundles.of(visitor.schoolId(), person).stream().map(this::line).toList();
    }

    private PrivacyPage.Line line(Kept kept) {
        var m = visitor.messages();
        return new PrivacyPage.Line(
                m.text("kept.what." + kept.category()),
                m.text("kept.why." + kept.category()),
                m.count("kept.many", kept.many()),
                kept.first().map(first -> span(kept)).orElse(""));
    }

    private String span(Kept kept) {
        var m = visitor.messages();
        var zone = visitor.school().calendar().zone();
        var first = m.day(kept.first().orElseThrow(), zone);
        var last = m.day(kept.last().orElseThrow(), zone);
        return first.equals(last) ? first : m.text("kept.span", first, last);
    }

    private List<PrivacyPage.Claim> claims() {
        var m = visitor.messages();
        return CLAIMS.stream()
                .map(claim -> new PrivacyPage.Claim(m.text("kept.claim." + claim), m.text("kept.use." + claim)))
                .toList();
    }
}
