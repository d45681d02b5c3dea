package cymru.addo.web.content;

import cymru.addo.content.Bilingual;
import cymru.addo.curriculum.ChoiceQuestion;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.MatchQuestion;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.OrderQuestion;
import cymru.addo.curriculum.Page;
import cymru.addo.curriculum.PageText;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.SortQuestion;
import cymru.addo.pack.PackVersion;
import cymru.addo.pack.Packs;
import cymru.addo.pack.UploadPack;
import cymru.addo.school.Band;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;

/** Lays out what a pack says, in the type its readers meet, with the answers that only the coordinator sees. */
@Dependent
public class PackView {

    private final Visitor visitor;
    private final Packs packs;
    private final UploadPack uploading;
    private final ContentView content;

    @Inject
    public PackView(Visitor visitor, Packs packs, UploadPack uploading, ContentView content) {
        this.visitor = visitor;
        this.packs = packs;
        this.uploading = uploading;
        this.content = content;
    }

    View page(PackVersion version) {
        var zip = packs.contents(visitor.schoolId(), version.id()).orElseThrow(NotFoundException::new);
        var address = "school/content/" + version.id();
        return new View(
                "content/pack.jte",
                new PackPage(
                        visitor.frame("content.title", "staff", address).titled(version.title()),
                        SchoolMenu.on(visitor, "school/content"),
                        version.title(),
                        state(version),
                        version.isDraft()
                                ? content.findings(uploading.advice(visitor.schoolId(), version.title(), zip))
                                : List.of(),
                        uploading.preview(zip).stream()
                                .flatMap(read -> read.modules().stream())
                                .map(this::module)
                                .toList(),
                        version.isDraft() ? visitor.page(address + "/publish") : null,
                        version.isDraft() ? visitor.page(address + "/discard") : null,
                        version.isInUse() ? visitor.page(address + "/withdraw") : null,
                        visitor.page("school/content")));
    }

    private String state(PackVersion version) {
        var m = visitor.messages();
        if (version.isDraft()) return m.text("content.state.draft");
        return m.text("content.version", version.number().getAsInt());
    }

    private PackPage.Module module(CurriculumModule module) {
        return new PackPage.Module(
                module.code().toString(),
                in(module.title()),
                module.audience().band().map(Band::name).map("band"::concat).orElse("staff"),
                module.pages().stream().map(this::sheet).toList(),
                module.quiz().questions().stream().map(this::asked).toList());
    }

    private PackPage.Sheet sheet(Page page) {
        return new PackPage.Sheet(
                Assets.picture(page.picture()),
                in(page.heading()),
                PageText.of(in(page.text())),
                page.teacher().map(this::in).map(PageText::of).orElse(null));
    }

    private PackPage.Asked asked(Question question) {
        return new PackPage.Asked(
                in(question.asked().ask()),
                question.isCritical(),
                question instanceof ChoiceQuestion choice
                        ? choice.thread().stream()
                                .map(message -> in(message.who()) + ": " + in(message.text()))
                                .toList()
                        : List.of(),
                question.options().stream()
                        .map(option -> offered(question, option))
                        .toList());
    }

    private PackPage.Offered offered(Question question, Option option) {
        return new PackPage.Offered(
                option.picture().map(Assets::picture).orElse(null),
                in(option.text()),
                goes(question, option),
                in(option.feedback()));
    }

    private String goes(Question question, Option option) {
        var value = question.solution().get(option.key());
        if (value == null || question instanceof OrderQuestion) return value;
        if (question instanceof MatchQuestion match) return in(match.partners().get(value));
        if (question instanceof SortQuestion sort)
            return sort.groups().stream()
                    .filter(group -> group.key().equals(value))
                    .map(group -> in(group.text()))
                    .findFirst()
                    .orElse(value);
        return visitor.messages().text("content.right");
    }

    private String in(Bilingual words) {
        return words.in(visitor.language());
    }
}
