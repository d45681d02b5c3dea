package cymru.addo.web.school;

import cymru.addo.agreement.AgreementFrame;
import cymru.addo.agreement.Drafts;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Rule;
import cymru.addo.content.Bilingual;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.web.page.View;
import cymru.addo.web.session.AllowedTo;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The coordinator reads what the school's pupils read, in all bands and both languages. */
@Path("l/{launch}/school/agreement")
@AllowedTo("COORDINATOR")
public class SchoolAgreementResource {

    private final Visitor visitor;
    private final Editions editions;
    private final Drafts drafts;
    private final ApprovalView approval;

    @Inject
    public SchoolAgreementResource(Visitor visitor, Editions editions, Drafts drafts, ApprovalView approval) {
        this.visitor = visitor;
        this.editions = editions;
        this.drafts = drafts;
        this.approval = approval;
    }

    @GET
    @Produces("text/html")
    public View look(@QueryParam("said") String said) {
        var m = visitor.messages();
        var edition = editions.current(visitor.schoolId());
        var newest = editions.newest(visitor.schoolId());
        var draft = drafts.of(visitor.schoolId());
        return new View(
                "school/agreement.jte",
                new SchoolAgreementPage(
                        visitor.frame("settings.agreement.title", "staff", "school/agreement"),
                        SchoolMenu.on(visitor, "school/agreement"),
                        m.text("settings.agreement.heading", edition.number(), m.day(edition.effectiveFrom())),
                        "published".equals(said) ? m.text("edition.said.published") : null,
                        publication(edition, newest),
                        approval.sentences(),
                        approval.overdue(),
                        visitor.page(ApprovalView.PATH),
                        visitor.page(EditView.PATH),
                        draft.isChanged(newest.text()),
                        Stream.of(Language.values())
                                .filter(edition.text()::isAwaitingCheck)
                                .map(language -> m.text("settings.awaiting." + language.tag()))
                                .toList(),
                        Stream.of(Band.values())
                                .map(band -> ofBand(edition, band))
                                .toList()));
    }

    private List<String> publication(Edition edition, Edition newest) {
        var how = edition.publication();
        var m = visitor.messages();
        var sentences = new ArrayList<String>();
        if (!how.reason().isEmpty()) {
            sentences.add(m.text("edition.weight." + how.weight()));
            sentences.add(m.text("edition.why", how.reason()));
        }
        if (!newest.id().equals(edition.id()))
            sentences.add(m.text("edition.waits", newest.number(), m.day(newest.effectiveFrom())));
        return List.copyOf(sentences);
    }

    private SchoolAgreementPage.OfBand ofBand(Edition edition, Band band) {
        var m = visitor.messages();
        var english = edition.text().frame(band, Language.ENGLISH);
        var welsh = edition.text().frame(band, Language.WELSH);
        var pairs = new ArrayList<SchoolAgreementPage.Pair>();
        pairs.add(frame("opening", english, welsh, AgreementFrame::intro));
        for (var rule : edition.rulesIn(band, visitor.school())) pairs.add(promise(rule, band, pairs.size()));
        pairs.add(frame("declaration", english, welsh, AgreementFrame::declaration));
        pairs.add(frame(
                "answers", english, welsh, words -> words.agree() + " / " + words.question() + " / " + words.notYet()));
        return new SchoolAgreementPage.OfBand(
                "band-" + band,
                m.band(band),
                visitor.page("preview?band=" + band),
                visitor.page(PosterResource.path(band)),
                List.copyOf(pairs));
    }

    private SchoolAgreementPage.Pair promise(Rule rule, Band band, int number) {
        var english = rule.wording(band, Language.ENGLISH).orElseThrow();
        var welsh = rule.wording(band, Language.WELSH).orElseThrow();
        var asked = rule.check(band).map(question -> question.ask(false));
        return new SchoolAgreementPage.Pair(
                visitor.messages().text("settings.agreement.promise", number),
                english.text(),
                english.reason(),
                asked.map(Bilingual::english).orElse(null),
                welsh.text(),
                welsh.reason(),
                asked.map(Bilingual::welsh).orElse(null));
    }

    private SchoolAgreementPage.Pair frame(
            String what, AgreementFrame english, AgreementFrame welsh, Function<AgreementFrame, String> words) {
        return new SchoolAgreementPage.Pair(
                visitor.messages().text("settings.agreement." + what),
                words.apply(english),
                null,
                null,
                words.apply(welsh),
                null,
                null);
    }
}
