package cymru.addo.web.school;

import cymru.addo.agreement.AgreementText;
import cymru.addo.agreement.Draft;
import cymru.addo.agreement.DraftLint;
import cymru.addo.agreement.Drafts;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.EditionChanges;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Rule;
import cymru.addo.agreement.RuleKey;
import cymru.addo.approval.ApprovalStep;
import cymru.addo.approval.KeepApproval;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.web.change.ChangedPromise;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the next edition for the coordinators who write it. */
@Dependent
public class EditView {

    static final String PATH = "school/agreement/edit";
    private static final Set<String> SAID = Set.of("kept", "arranged", "discarded");

    private final Visitor visitor;
    private final Editions editions;
    private final Drafts drafts;
    private final KeepApproval approval;
    private final PromisesView promises;
    private final Clock clock;

    @Inject
    public EditView(
            Visitor visitor,
            Editions editions,
            Drafts drafts,
            KeepApproval approval,
            PromisesView promises,
            Clock clock) {
        this.visitor = visitor;
        this.editions = editions;
        this.drafts = drafts;
        this.approval = approval;
        this.promises = promises;
        this.clock = clock;
    }

    /** What was chosen and typed in the form that publishes. */
    record Typed(String weight, String reason, String from) {
        static final Typed NOTHING = new Typed("", "", "");
    }

    /**
     * @param said what has just been done, as the address says it; anything unknown says nothing
     * @param faults the last parts of their keys
     */
    View overview(String said, List<String> faults, Typed typed) {
        var m = visitor.messages();
        var edition = editions.newest(visitor.schoolId());
        var draft = drafts.of(visitor.schoolId());
        var isChanged = draft.isChanged(edition.text());
        var findings = DraftLint.findings(draft, edition.text(), today());
        return new View(
                "school/edit-agreement.jte",
                new EditAgreementPage(
                        visitor.frame("edition.title", "staff", PATH),
                        SchoolMenu.on(visitor, "school/agreement"),
                        heading(draft, edition),
                        said != null && SAID.contains(said) ? m.text("edition.said." + said) : null,
                        faults.stream()
                                .map(fault -> m.text("edition.fault." + fault))
                                .toList(),
                        edition.effectiveFrom().isAfter(today())
                                ? m.text("edition.waits", edition.number(), m.day(edition.effectiveFrom()))
                                : null,
                        promises.of(draft, edition.text()),
                        mend(draft, edition, findings),
                        isChanged ? worthALook(draft, edition, findings) : List.of(),
                        isChanged ? bands(edition, draft) : List.of(),
                        isChanged ? publish(edition, draft, typed) : null,
                        visitor.page("school/agreement")));
    }

    private String heading(Draft draft, Edition edition) {
        var changed = draft.changes(edition.text());
        return changed == 0 && draft.isChanged(edition.text())
                ? visitor.messages()
                        .text(
                                draft.framedBands(edition.text()).isEmpty()
                                        ? "edition.heading.order"
                                        : "edition.heading.around")
                : visitor.messages().count("edition.heading", changed);
    }

    private List<String> mend(Draft draft, Edition edition, List<DraftLint.Finding> findings) {
        var m = visitor.messages();
        return Stream.concat(
                        findings.stream()
                                .filter(finding -> finding.kind().blocks())
                                .map(this::sentence),
                        Stream.concat(
                                DraftLint.emptied(draft, edition.text()).stream()
                                        .map(band -> m.text("edition.emptied", m.text("class.band.short", band))),
                                DraftLint.unframed(draft, edition.text()).stream()
                                        .map(band -> m.text("edition.unframed", m.text("class.band.short", band)))))
                .toList();
    }

    private List<String> worthALook(Draft draft, Edition edition, List<DraftLint.Finding> findings) {
        return Stream.of(
                        findings.stream()
                                .filter(finding -> !finding.kind().blocks())
                                .map(this::sentence),
                        DraftLint.harder(draft, edition.text()).stream().map(this::sentence),
                        isApproved(edition.number() + 1)
                                ? Stream.<String>empty()
                                : Stream.of(visitor.messages().text("approval.finding")))
                .flatMap(Function.identity())
                .toList();
    }

    private boolean isApproved(int edition) {
        return approval.steps(visitor.school(), edition).stream()
                .anyMatch(step -> step.kind() != ApprovalStep.Kind.CONSULTED);
    }

    private String sentence(DraftLint.Finding finding) {
        var m = visitor.messages();
        var kind = finding.kind().name().toLowerCase(Locale.ROOT).replace("_", "-");
        return m.text(
                "edition.finding." + kind,
                finding.promise().pictureMeaning(visitor.language()),
                m.text("class.band.short", finding.band()),
                m.text("edition.language." + finding.language().tag()));
    }

    private String sentence(DraftLint.Harder harder) {
        var m = visitor.messages();
        return m.text(
                "edition.harder",
                m.text("class.band.short", harder.band()),
                String.format(Locale.ROOT, "%.1f", harder.readingAge()),
                harder.target().age());
    }

    private List<EditAgreementPage.OfBand> bands(Edition edition, Draft draft) {
        var next = draft.over(edition.text());
        return Stream.of(Band.values())
                .map(band -> new EditAgreementPage.OfBand(
                        visitor.messages().band(band),
                        Stream.of(Language.values())
                                .map(language -> side(edition.text(), next, band, language))
                                .toList()))
                .filter(band ->
                        band.sides().stream().anyMatch(side -> !side.promises().isEmpty()))
                .toList();
    }

    private static EditAgreementPage.Side side(AgreementText before, AgreementText next, Band band, Language language) {
        var changes = EditionChanges.between(
                before.rulesIn(band, all(before)), next.rulesIn(band, all(next)), band, language);
        return new EditAgreementPage.Side(language.tag(), ChangedPromise.of(changes, language));
    }

    /** Promises that the school has not switched on change as well, for when it does. */
    private static Set<RuleKey> all(AgreementText text) {
        return text.rules().stream().map(Rule::key).collect(Collectors.toSet());
    }

    private EditAgreementPage.Publish publish(Edition edition, Draft draft, Typed typed) {
        var waits = edition.effectiveFrom();
        return new EditAgreementPage.Publish(
                visitor.page(PATH + "/publish"),
                visitor.page(PATH + "/discard"),
                edition.id().toString(),
                draft.version(),
                typed.weight(),
                typed.reason(),
                typed.from(),
                (waits.isAfter(today()) ? waits : today()).toString(),
                !DraftLint.blocks(draft, edition.text(), today()));
    }

    private LocalDate today() {
        return visitor.school().calendar().dayAt(clock.instant());
    }
}
