package cymru.addo.web.school;

import cymru.addo.agreement.Draft;
import cymru.addo.agreement.DraftFrame;
import cymru.addo.agreement.DraftFrame.Place;
import cymru.addo.agreement.Drafts;
import cymru.addo.agreement.Editions;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Coordinators write the words around the promises of a band: how the agreement opens, what is said at the end, and the three answers. */
@Path("l/{launch}/school/agreement/edit/around")
@AllowedTo("COORDINATOR")
public class EditFrameResource {
    static final String PATH = EditView.PATH + "/around";

    private final Visitor visitor;
    private final Editions editions;
    private final Drafts drafts;

    @Inject
    public EditFrameResource(Visitor visitor, Editions editions, Drafts drafts) {
        this.visitor = visitor;
        this.editions = editions;
        this.drafts = drafts;
    }

    @GET
    public Response look(@QueryParam("band") @DefaultValue("") String sent) {
        return page(band(sent), Map.of(), null).answer(200);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> fields) {
        var band = band(Optional.ofNullable(fields.getFirst("band")).orElse(""));
        var typed = new HashMap<Place, DraftFrame>();
        for (var language : Language.values()) typed.put(new Place(band, language), typed(fields, language));
        if (typed.values().stream().anyMatch(DraftFrame::isTooLong))
            return page(band, typed, "aroundTooLong").answer(422);
        var version = EditAgreementResource.version(fields.getFirst("version"));
        if (!drafts.keep(visitor.schoolId(), version, typed))
            return page(band, typed, "changedMeanwhile").answer(409);
        return visitor.seeOther(EditView.PATH + "?said=kept");
    }

    private static DraftFrame typed(MultivaluedMap<String, String> fields, Language language) {
        var end = "-" + language.tag();
        return DraftFrame.typed(
                fields.getFirst("title" + end),
                fields.getFirst("intro" + end),
                fields.getFirst("declaration" + end),
                fields.getFirst("agree" + end),
                fields.getFirst("question" + end),
                fields.getFirst("notYet" + end));
    }

    private View page(Band band, Map<Place, DraftFrame> typed, String fault) {
        var m = visitor.messages();
        var draft = drafts.of(visitor.schoolId());
        return new View(
                "school/edit-around.jte",
                new EditFramePage(
                        visitor.frame("edition.title", "staff", PATH + "?band=" + band),
                        SchoolMenu.on(visitor, "school/agreement"),
                        m.text("edition.around.heading", m.band(band)),
                        fault == null ? null : m.text("edition.fault." + fault),
                        visitor.page(PATH),
                        band.name(),
                        draft.version(),
                        Stream.of(Language.values())
                                .map(language -> side(new Place(band, language), draft, typed))
                                .toList(),
                        visitor.page(EditView.PATH)));
    }

    private EditFramePage.Side side(Place place, Draft draft, Map<Place, DraftFrame> typed) {
        var current = editions.newest(visitor.schoolId()).text();
        var kept = draft.frame(place, current);
        return new EditFramePage.Side(
                place.language().tag(),
                visitor.messages().text("edition.language." + place.language().tag()),
                typed.getOrDefault(place, kept),
                typed.isEmpty() ? Draft.begun().frame(place, current) : kept);
    }

    private static Band band(String sent) {
        return Input.oneOf(Band.class, sent).orElseThrow(BadRequestException::new);
    }
}
