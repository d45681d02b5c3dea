package cymru.addo.web.evidence;

import cymru.addo.evidence.Seal;
import cymru.addo.evidence.SealYear;
import cymru.addo.evidence.SealYear.Outcome;
import cymru.addo.evidence.Seals;
import cymru.addo.records.SealedExport;
import cymru.addo.web.page.Attachment;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import cymru.addo.year.SchoolYear;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;

/** The coordinator seals a school year, prints the sheet for the governors and takes the sealed year away. */
@Path("l/{launch}/school/seals")
@AllowedTo("COORDINATOR")
public class SealsResource {
    private final Visitor visitor;
    private final SealYear sealing;
    private final Seals seals;
    private final SealedExport export;
    private final SealsView view;
    private final SealSheets sheets;
    private final Verifier verifier;

    @Inject
    public SealsResource(
            Visitor visitor,
            SealYear sealing,
            Seals seals,
            SealedExport export,
            SealsView view,
            SealSheets sheets,
            Verifier verifier) {
        this.visitor = visitor;
        this.sealing = sealing;
        this.seals = seals;
        this.export = export;
        this.view = view;
        this.sheets = sheets;
        this.verifier = verifier;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        return view.show(said, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response seal(@FormParam("year") String year) {
        var m = visitor.messages();
        var chosen = year(year);
        if (chosen.isEmpty()) return view.show(null, m.text("seal.fault.year")).answer(422);
        var outcome = sealing.seal(visitor.schoolId(), chosen.get(), visitor.person());
        if (outcome instanceof Outcome.Sealed) return visitor.seeOther("school/seals?said=sealed");
        if (outcome instanceof Outcome.AlreadySealed) return visitor.seeOther("school/seals?said=already");
        if (outcome instanceof Outcome.NotSound broken)
            return view.show(null, m.text("seal.fault.broken", broken.position()))
                    .answer(409);
        return view.show(
                        null,
                        m.text(outcome instanceof Outcome.NothingToSeal ? "seal.fault.nothing" : "seal.fault.moment"))
                .answer(409);
    }

    private Optional<SchoolYear> year(String typed) {
        return view.years()
                .filter(each -> String.valueOf(each.startsIn()).equals(typed))
                .findFirst();
    }

    @GET
    @Path("{number}/sheet.pdf")
    public Response sheet(@PathParam("number") String number) {
        return Attachment.of(sheets.of(sealed(number)), "application/pdf", "seal-" + number + ".pdf");
    }

    @GET
    @Path("{number}/export.zip")
    public Response export(@PathParam("number") String number) {
        var school = visitor.school();
        var who = visitor.person();
        if (!export.isAllowed(school, who)) throw new ForbiddenException();
        var seal = sealed(number);
        var page = verifier.page();
        StreamingOutput archive = to -> export.write(school, seal, who, page, to);
        return Attachment.of(archive, "application/zip", "addo-seal-" + number + ".zip");
    }

    private Seal sealed(String number) {
        return seals.of(visitor.schoolId()).stream()
                .filter(seal -> String.valueOf(seal.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
