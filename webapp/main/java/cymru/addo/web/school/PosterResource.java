package cymru.addo.web.school;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Rule;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Input;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import cymru.addo.web.school.PosterPage.Promise;
import cymru.addo.web.school.PosterPage.Words;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The coordinator prints the promises of a band for the wall, on A4 or A3. */
@Path("l/{launch}/school/agreement/poster/{band}")
@AllowedTo("COORDINATOR")
public class PosterResource {

    private final Visitor visitor;
    private final Editions editions;

    @Inject
    public PosterResource(Visitor visitor, Editions editions) {
        this.visitor = visitor;
        this.editions = editions;
    }

    static String path(Band band) {
        return "school/agreement/poster/" + band;
    }

    @GET
    @Produces("text/html")
    public View look(@PathParam("band") String sent) {
        var band = Input.oneOf(Band.class, sent).orElseThrow(NotFoundException::new);
        var edition = editions.current(visitor.schoolId());
        return new View(
                "school/poster.jte",
                new PosterPage(
                        visitor.frame("poster.title", "lesson", path(band)),
                        visitor.school().name(),
                        both(language -> edition.text().frame(band, language).title()),
                        edition.rulesIn(band, visitor.school()).stream()
                                .map(rule -> promise(rule, band))
                                .toList(),
                        both(language -> dated(edition, language)),
                        visitor.page("school/agreement")));
    }

    private Promise promise(Rule rule, Band band) {
        return new Promise(
                Assets.picture(rule.picture()),
                both(language -> rule.wording(band, language).orElseThrow().text()));
    }

    private static String dated(Edition edition, Language language) {
        var m = new Messages(language);
        return m.text("poster.dated", edition.number(), m.day(edition.effectiveFrom()));
    }

    /** The language of the page first. */
    private List<Words> both(Function<Language, String> words) {
        return Stream.of(visitor.language(), visitor.language().other())
                .map(language -> new Words(language.tag(), words.apply(language)))
                .toList();
    }
}
