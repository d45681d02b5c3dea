package cymru.addo.web.agreement;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Rule;
import cymru.addo.approval.ApprovalStep;
import cymru.addo.approval.KeepApproval;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out the agreement for whoever has the school's link. */
@Dependent
public class PublishedAgreementView {
    private static final String BODY = "bandC";

    private final KeepApproval approval;

    @Inject
    public PublishedAgreementView(KeepApproval approval) {
        this.approval = approval;
    }

    /** A reader with the link of a school. */
    record Reader(String code, School school, Messages messages) {
        String address(String path) {
            return address(path, messages.language());
        }

        Frame frame(String title, String path) {
            return new Frame(
                    messages, title, BODY, address(path, messages.language().other()), null, null, null);
        }

        private String address(String path, Language language) {
            return "/agreement/" + code + path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag();
        }
    }

    /** @param all that ever counted, the current one first */
    View all(Reader reader, List<Edition> all) {
        var m = reader.messages();
        var current = all.get(0);
        return new View(
                "agreement/published.jte",
                new PublishedAgreementPage(
                        reader.frame(m.text("agreement.published.title"), ""),
                        reader.school().name(),
                        m.text("agreement.published.heading"),
                        about(reader, current),
                        bands(reader, current, ""),
                        IntStream.range(1, all.size())
                                .mapToObj(at -> earlier(reader, all.get(at), all.get(at - 1)))
                                .toList()));
    }

    View words(Reader reader, Band band, Edition edition, boolean isCurrent, String path) {
        var m = reader.messages();
        var frame = edition.text().frame(band, m.language());
        return new View(
                "agreement/published-words.jte",
                new PublishedWordsPage(
                        reader.frame(m.text("agreement.published.title"), path),
                        reader.school().name(),
                        frame.title(),
                        m.band(band),
                        since(m, edition),
                        isCurrent ? null : m.text("agreement.published.past"),
                        frame.intro(),
                        edition.rulesIn(band, reader.school()).stream()
                                .map(rule -> promise(rule, band, m.language()))
                                .toList(),
                        frame.declaration(),
                        reader.address("")));
    }

    private static PublishedWordsPage.Promise promise(Rule rule, Band band, Language language) {
        var words = rule.wording(band, language).orElseThrow();
        return new PublishedWordsPage.Promise(Assets.picture(rule.picture()), words.text(), words.reason());
    }

    private List<String> about(Reader reader, Edition edition) {
        var m = reader.messages();
        var sentences = new ArrayList<>(List.of(since(m, edition)));
        for (var kind : List.of(ApprovalStep.Kind.APPROVED, ApprovalStep.Kind.ADOPTED))
            approval.steps(reader.school(), edition.number()).stream()
                    .filter(step -> step.kind() == kind)
                    .map(ApprovalStep::day)
                    .max(LocalDate::compareTo)
                    .map(day -> m.text("agreement.published." + kind.name().toLowerCase(Locale.ROOT), m.day(day)))
                    .ifPresent(sentences::add);
        sentences.add(m.text("agreement.published.review", m.day(approval.reviewDue(reader.school()))));
        return List.copyOf(sentences);
    }

    private static String since(Messages m, Edition edition) {
        return m.text("agreement.published.since", edition.number(), m.day(edition.effectiveFrom()));
    }

    private static PublishedAgreementPage.Earlier earlier(Reader reader, Edition edition, Edition next) {
        var m = reader.messages();
        return new PublishedAgreementPage.Earlier(
                m.text("agreement.published.edition", edition.number()),
                m.text("agreement.published.days", m.day(edition.effectiveFrom()), m.day(next.effectiveFrom())),
                bands(reader, edition, "?edition=" + edition.number()));
    }

    private static List<PublishedAgreementPage.Link> bands(Reader reader, Edition edition, String query) {
        return Stream.of(Band.values())
                .filter(band -> edition.text().frames().containsKey(band))
                .map(band -> new PublishedAgreementPage.Link(
                        reader.messages().band(band), reader.address("/" + band + query)))
                .toList();
    }
}
