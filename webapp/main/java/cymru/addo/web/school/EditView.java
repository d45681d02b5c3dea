package cymru.addo.web.school;

import cymru.addo.agreement.BandTarget;
import cymru.addo.agreement.Draft;
import cymru.addo.agreement.DraftLint;
import cymru.addo.agreement.DraftWording;
import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.agreement.Drafts;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.EditionChanges;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Rule;
import cymru.addo.agreement.RuleKey;
import cymru.addo.agreement.Wording;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the next edition for the coordinators who write it. */
@Dependent
public class EditView {

    static final String PATH = "school/agreement/edit";
    private static final Set<String> SAID = Set.of("kept", "discarded");

    private final Visitor visitor;
    private final Editions editions;
    private final Drafts drafts;
    private final KeepApproval approval;

    @Inject
    public EditView(Visitor visitor, Editions editions, Drafts drafts, KeepApproval approval) {
        this.visitor = visitor;
        this.editions = editions;
        this.drafts = drafts;
        this.approval = approval;
    }

    /** What was chosen and typed in the form that publishes. */
    record Typed(String weight, String reason) {
        static final Typed NOTHING = new Typed("", "");
    }

    /**
     * @param said what has just been done, as the address says it; anything unknown says nothing
     * @param faults the last parts of their keys
     */
    View overview(String said, List<String> faults, Typed typed) {
        var m = visitor.messages();
        var edition = editions.current(visitor.schoolId());
        var draft = drafts.of(visitor.schoolId());
        var current = edition.text();
        var changed = current.rules().stream().filter(draft::changes).count();
        var findings = DraftLint.findings(draft, current);
        return new View(
                "school/edit-agreement.jte",
                new EditAgreementPage(
                        visitor.frame("edition.title", "staff", PATH),
                        SchoolMenu.on(visitor, "school/agreement"),
                        m.count("edition.heading", changed),
                        said != null && SAID.contains(said) ? m.text("edition.said." + said) : null,
                        faults.stream()
                                .map(fault -> m.text("edition.fault." + fault))
                                .toList(),
                        current.rules().stream()
                                .map(rule -> promise(rule, draft))
                                .toList(),
                        findings.stream()
                                .filter(finding -> finding.kind().blocks())
                                .map(this::sentence)
                                .toList(),
                        changed == 0 ? List.of() : worthALook(draft, edition, findings),
                        changed == 0 ? List.of() : bands(edition, draft),
                        changed == 0 ? null : publish(edition, draft, typed, findings),
                        visitor.page("school/agreement")));
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

    /**
     * @param typed what was typed and could not be kept; empty at a first look
     * @param fault why not, as the last part of its key; null at a first look
     */
    View promise(Rule rule, Map<Place, DraftWording> typed, String fault) {
        var m = visitor.messages();
        var draft = drafts.of(visitor.schoolId());
        return new View(
                "school/edit-promise.jte",
                new EditPromisePage(
                        visitor.frame("edition.title", "staff", PATH + "/promise?rule=" + rule.key()),
                        SchoolMenu.on(visitor, "school/agreement"),
                        m.text("edition.promise.heading", rule.pictureMeaning(visitor.language())),
                        fault == null ? null : m.text("edition.fault." + fault, DraftWording.LONGEST),
                        visitor.page(PATH + "/promise"),
                        rule.key().value(),
                        draft.version(),
                        DraftWording.LONGEST,
                        Stream.of(Band.values())
                                .filter(rule::isIn)
                                .map(band -> band(rule, band, draft, typed))
                                .toList(),
                        visitor.page(PATH)));
    }

    /** The end of the names of the fields for a place. */
    static String place(Band band, Language language) {
        return band.name() + "-" + language.tag();
    }

    private EditAgreementPage.Promise promise(Rule rule, Draft draft) {
        var words = Stream.of(Band.B, Band.A, Band.C, Band.D)
                .flatMap(band -> rule.wording(band, visitor.language()).stream())
                .map(Wording::text)
                .findFirst()
                .orElseThrow();
        return new EditAgreementPage.Promise(
                visitor.page(PATH + "/promise?rule=" + rule.key()), words, draft.changes(rule));
    }

    private String sentence(DraftLint.Finding finding) {
        var m = visitor.messages();
        var kind = finding.kind().name().toLowerCase(Locale.ROOT).replace("_", "-");
        return m.text(
                "edition.finding." + kind,
                finding.rule().pictureMeaning(visitor.language()),
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
                                .map(language -> new EditAgreementPage.Side(
                                        language.tag(),
                                        ChangedPromise.of(
                                                EditionChanges.between(
                                                        edition.text().rulesIn(band, all(edition)),
                                                        next.rulesIn(band, all(edition)),
                                                        band,
                                                        language),
                                                language)))
                                .toList()))
                .filter(band ->
                        band.sides().stream().anyMatch(side -> !side.promises().isEmpty()))
                .toList();
    }

    /** Promises that the school has not switched on change as well, for when it does. */
    private static Set<RuleKey> all(Edition edition) {
        return edition.text().rules().stream().map(Rule::key).collect(Collectors.toSet());
    }

    private EditAgreementPage.Publish publish(
            Edition edition, Draft draft, Typed typed, List<DraftLint.Finding> findings) {
        return new EditAgreementPage.Publish(
                visitor.page(PATH + "/publish"),
                visitor.page(PATH + "/discard"),
                edition.id().toString(),
                draft.version(),
                typed.weight(),
                typed.reason(),
                findings.stream().noneMatch(finding -> finding.kind().blocks()));
    }

    private EditPromisePage.OfBand band(Rule rule, Band band, Draft draft, Map<Place, DraftWording> typed) {
        var m = visitor.messages();
        var target = BandTarget.of(band);
        return new EditPromisePage.OfBand(
                m.band(band),
                m.text("edition.target", target.age(), target.longestSentence()),
                Stream.of(Language.values())
                        .map(language -> side(rule, new Place(rule.key(), band, language), draft, typed))
                        .toList());
    }

    private EditPromisePage.Side side(Rule rule, Place place, Draft draft, Map<Place, DraftWording> typed) {
        var kept = draft.at(place, rule);
        var words = typed.getOrDefault(place, kept);
        var published = rule.wording(place.band(), place.language()).orElseThrow();
        var other = typed.isEmpty() ? new DraftWording(published.text(), published.reason()) : kept;
        return new EditPromisePage.Side(
                place(place.band(), place.language()),
                place.language().tag(),
                visitor.messages().text("edition.language." + place.language().tag()),
                words.promise(),
                words.promise().equals(other.promise()) ? null : other.promise(),
                words.reason(),
                words.reason().equals(other.reason()) ? null : other.reason(),
                ReadingMeter.of(words, place.band(), place.language(), visitor.messages()));
    }
}
