package cymru.addo.web.content;

import static java.util.stream.Collectors.joining;

import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.curriculum.OwnContent;
import cymru.addo.pack.PackVersion;
import cymru.addo.pack.Packs;
import cymru.addo.pack.Refusal;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Lays out the packs of a school. */
@Dependent
public class ContentView {

    private static final List<String> FORMATS = List.of("gift.txt", "moodle.xml", "qti.zip");

    private final Visitor visitor;
    private final Packs packs;
    private final Curricula curricula;
    private final People people;

    @Inject
    public ContentView(Visitor visitor, Packs packs, Curricula curricula, People people) {
        this.visitor = visitor;
        this.packs = packs;
        this.curricula = curricula;
        this.people = people;
    }

    View page(String said) {
        return page(said, null, List.of(), "");
    }

    View faulty(String fault, List<OwnContent.Finding> findings, String title) {
        return page(null, fault, findings, title);
    }

    String words(Refusal refusal) {
        return visitor.messages().text("content.refused." + refusal.why(), refusal.file());
    }

    List<ContentPage.Finding> findings(List<OwnContent.Finding> findings) {
        return findings.stream().map(this::finding).toList();
    }

    private View page(String said, String fault, List<OwnContent.Finding> findings, String title) {
        return new View(
                "content/content.jte",
                new ContentPage(
                        visitor.frame("content.title", "staff", "school/content"),
                        SchoolMenu.on(visitor, "school/content"),
                        visitor.page("school/content"),
                        said,
                        fault,
                        findings(findings),
                        title,
                        packs.of(visitor.schoolId()).stream().map(this::version).toList(),
                        curricula.of(visitor.schoolId()).modules().stream()
                                .map(this::files)
                                .toList(),
                        Stream.of(Language.values()).map(this::cartridge).toList(),
                        QuestionsResource.losses(visitor.messages())));
    }

    private ContentPage.Files files(CurriculumModule module) {
        return new ContentPage.Files(
                module.code() + " " + module.title().in(visitor.language()),
                FORMATS.stream()
                        .flatMap(format -> Stream.of(Language.values()).map(language -> file(module, format, language)))
                        .toList());
    }

    private ContentPage.Link cartridge(Language language) {
        return new ContentPage.Link(
                visitor.messages().text("content.cartridge." + language.tag()),
                visitor.page("school/content/modules.imscc") + "?language=" + language.tag());
    }

    private ContentPage.Link file(CurriculumModule module, String format, Language language) {
        var m = visitor.messages();
        return new ContentPage.Link(
                m.text("content.questions.format." + format.replaceFirst("\\..*", "") + "." + language.tag()),
                visitor.page("school/content/questions/" + module.key() + "/" + format) + "?language="
                        + language.tag());
    }

    private ContentPage.Finding finding(OwnContent.Finding finding) {
        var m = visitor.messages();
        var fault = finding.fault();
        var place = fault.line() == 0 ? fault.file() : m.text("content.place", fault.file(), fault.line());
        var detail = (fault.place().isEmpty() ? "" : fault.place() + ": ") + fault.sentence();
        return new ContentPage.Finding(place, m.text("content.rule." + finding.rule()), detail, finding.advice());
    }

    private ContentPage.Version version(PackVersion version) {
        var m = visitor.messages();
        var zone = visitor.school().calendar().zone();
        return new ContentPage.Version(
                version.title(),
                version.number().isEmpty() ? null : version.number().getAsInt(),
                state(version),
                version.modules().stream().map(ModuleKey::value).collect(joining(", ")),
                m.dayAndTime(version.publishedAt().orElse(version.uploadedAt()), zone),
                version.publishedBy().map(this::colleague).orElse(""),
                visitor.page("school/content/" + version.id()));
    }

    private static String state(PackVersion version) {
        if (version.isDraft()) return "draft";
        if (version.withdrawnAt().isPresent()) return "withdrawn";
        return version.isInUse() ? "inUse" : "replaced";
    }

    private String colleague(PersonId id) {
        return new Naming(visitor.school(), visitor.messages())
                .colleague(people.find(visitor.schoolId(), id).flatMap(Person::name), id);
    }
}
