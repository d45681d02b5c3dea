package cymru.addo.web.evidence;

import cymru.addo.erasure.ErasePerson;
import cymru.addo.passport.IssuePassport;
import cymru.addo.passport.PassportSeal;
import cymru.addo.passport.PassportSeal.Sealed;
import cymru.addo.records.Exports;
import cymru.addo.records.Format;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import cymru.addo.web.page.ViewWriter;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;

/** The coordinator gives a pupil who leaves what the next school can check. It is logged as every file is. */
@Path("l/{launch}/school/passport/{person}")
@AllowedTo("COORDINATOR")
public class PassportResource {
    /** What the script can say, on the page and on Addo's own. */
    static final List<String> SENTENCES = List.of(
            "genuine",
            "broken",
            "unable",
            "nothing",
            "key",
            "known",
            "unknown",
            "school",
            "nameless",
            "issued",
            "agreed",
            "agreed.line",
            "agreed.class",
            "agreed.nothing",
            "words",
            "learnt",
            "learnt.line",
            "learnt.nothing");

    private final Visitor visitor;
    private final People people;
    private final IssuePassport passports;
    private final PassportSeal seal;
    private final Exports exports;
    private final Clock clock;

    @Inject
    public PassportResource(
            Visitor visitor, People people, IssuePassport passports, PassportSeal seal, Exports exports, Clock clock) {
        this.visitor = visitor;
        this.people = people;
        this.passports = passports;
        this.seal = seal;
        this.exports = exports;
        this.clock = clock;
    }

    @GET
    public Response take(@PathParam("person") String person) {
        var pupil = pupil(person);
        var sealed = seal.seal(passports.of(visitor.school(), pupil));
        exports.log(
                visitor.schoolId(),
                new Exports.Export(visitor.person(), "passport", Format.HTML, "one person", 1, clock.instant()));
        return Attachment.of(page(sealed), Format.HTML.mediaType(), "addo-passport.html");
    }

    private static byte[] page(Sealed sealed) {
        var json = "{\"document\":\"" + sealed.document() + "\",\"key\":" + sealed.key() + "}";
        return ViewWriter.bytes(new View(
                "evidence/passport.jte",
                new PassportPage(
                        List.of(new Messages(Language.ENGLISH), new Messages(Language.WELSH)),
                        SENTENCES,
                        json,
                        sealed.fingerprint(),
                        Assets.script("passport.js"))));
    }

    /** Nobody's who is staff, or was forgotten. */
    private Person pupil(String person) {
        return Input.uuid(person)
                .flatMap(id -> people.find(visitor.schoolId(), new PersonId(id)))
                .filter(found -> !found.seenAsStaff() && !ErasePerson.isErased(found.issuer()))
                .orElseThrow(NotFoundException::new);
    }
}
