package cymru.addo.web.evidence;

import cymru.addo.evidence.Event;
import cymru.addo.evidence.FindProof;
import cymru.addo.evidence.Seal;
import cymru.addo.evidence.Seals;
import cymru.addo.evidence.ShortCode;
import cymru.addo.passport.PassportSeal;
import cymru.addo.school.School;
import cymru.addo.school.SchoolId;
import cymru.addo.school.Schools;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Languages;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import cymru.addo.web.session.CodeGate;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Anybody holds the code of a receipt or of a seal against what Addo keeps. The answer names a school, a day and what was answered, and nobody. A
 * sealed export is read in the browser and never sent.
 */
@Path("verify")
@PermitAll
@Produces("text/html")
public class VerifyResource {
    private static final Set<String> ANSWERS = Set.of(
            "AGREED",
            "QUERY_RAISED",
            "NOT_YET",
            "ON_BEHALF",
            "PARENT_ANSWERED",
            "STAFF_AGREED",
            "STAFF_ASKED",
            "STAFF_NOT_YET",
            "VISITOR_AGREED",
            "VISITOR_DECLINED");

    private final FindProof proofs;
    private final Seals seals;
    private final Schools schools;
    private final CodeGate gate;
    private final PassportSeal passports;

    @Inject
    public VerifyResource(FindProof proofs, Seals seals, Schools schools, CodeGate gate, PassportSeal passports) {
        this.proofs = proofs;
        this.seals = seals;
        this.schools = schools;
        this.gate = gate;
        this.passports = passports;
    }

    @GET
    public Response verify(
            @QueryParam("code") String code,
            @Context ContainerRequestContext request,
            @Context HttpServletRequest caller) {
        var m = Languages.of(request);
        if (code == null) return page(m, "", null, List.of()).answer(200);
        var typed = ShortCode.typed(code);
        if (typed.isEmpty())
            return page(m, "", false, List.of(m.text("verify.code.malformed"))).answer(200);
        if (!gate.admits(caller))
            return page(m, "", false, List.of(m.text("verify.tooMany"))).answer(CodeGate.TOO_MANY);
        var found = found(typed.get(), m);
        if (found.isEmpty())
            return page(m, code, false, List.of(m.text("verify.code.unknown"))).answer(200);
        return page(m, code, true, found).answer(200);
    }

    private List<String> found(ShortCode code, Messages m) {
        return Stream.concat(
                        seals.with(code).stream().map(seal -> seal(seal, m)),
                        proofs.with(code).stream().map(event -> event(event, m)))
                .toList();
    }

    private String seal(Seal seal, Messages m) {
        var school = school(seal.school());
        return m.text(
                "verify.seal",
                school.name(),
                seal.year().label(),
                m.day(seal.at(), school.calendar().zone()),
                m.count("seal.covers", seal.position()));
    }

    private String event(Event event, Messages m) {
        var school = school(event.school());
        var kind = ANSWERS.contains(event.kind()) ? event.kind() : "something";
        return m.text(
                "verify.event." + kind,
                school.name(),
                m.dayAndTime(event.happenedAt(), school.calendar().zone()),
                event.facts().getOrDefault("number", ""));
    }

    private School school(SchoolId id) {
        return schools.find(id).orElseThrow();
    }

    private View page(Messages m, String code, Boolean genuine, List<String> words) {
        var other = "/verify?lang=" + m.language().other().tag()
                + (code.isEmpty() ? "" : "&code=" + URLEncoder.encode(code, StandardCharsets.UTF_8));
        return new View(
                "evidence/verify.jte",
                new VerifyPage(
                        new Frame(m, m.text("verify.title"), "staff", other, null, null, null),
                        genuine,
                        words,
                        Verifier.SENTENCES,
                        PassportResource.SENTENCES,
                        passports.keys().stream()
                                .map(key -> new VerifyPage.Key(
                                        key.fingerprint(),
                                        m.text("passport.keys.since", m.day(key.since(), ZoneOffset.UTC))))
                                .toList()));
    }
}
