package cymru.addo.web.agreement;

import cymru.addo.agreement.Editions;
import cymru.addo.curriculum.ParentsLink;
import cymru.addo.school.Band;
import cymru.addo.school.Schools;
import cymru.addo.web.agreement.PublishedAgreementView.Reader;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Languages;
import cymru.addo.web.page.View;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;

/**
 * Parents, governors and inspectors read the school's agreement, and the editions before it, by the link that the school gives
 * them and without an account. Nothing of who reads is kept, and no person is named.
 */
@Path("agreement/{code}")
@PermitAll
@Produces("text/html")
public class PublishedAgreementResource {
    private final ParentsLink links;
    private final Schools schools;
    private final Editions editions;
    private final PublishedAgreementView view;

    @Inject
    public PublishedAgreementResource(
            ParentsLink links, Schools schools, Editions editions, PublishedAgreementView view) {
        this.links = links;
        this.schools = schools;
        this.editions = editions;
        this.view = view;
    }

    @GET
    public View look(@PathParam("code") String code, @Context ContainerRequestContext request) {
        var reader = reader(code, request);
        return view.all(reader, editions.inForce(reader.school().id()));
    }

    @GET
    @Path("{band}")
    public View read(
            @PathParam("code") String code,
            @PathParam("band") String sent,
            @QueryParam("edition") @DefaultValue("") String number,
            @Context ContainerRequestContext request) {
        var reader = reader(code, request);
        var band = Input.oneOf(Band.class, sent).orElseThrow(NotFoundException::new);
        var all = editions.inForce(reader.school().id());
        var edition = all.stream()
                .filter(each ->
                        number.isEmpty() || String.valueOf(each.number()).equals(number))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var query = number.isEmpty() ? "" : "?edition=" + edition.number();
        return view.words(reader, band, edition, edition == all.get(0), "/" + band + query);
    }

    private Reader reader(String code, ContainerRequestContext request) {
        var school = links.school(code).flatMap(schools::find).orElseThrow(NotFoundException::new);
        return new Reader(code, school, Languages.of(request));
    }
}
