package cymru.addo.web.slip;

import cymru.addo.curriculum.ParentsLink;
import cymru.addo.roster.Person;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.slip.AnswerSlip.Opened;
import cymru.addo.slip.ImagePermission;
import cymru.addo.slip.ParentAnswer;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out what lies behind a code. Of the child it shows the first name at most. */
@Dependent
public class SlipView {
    private static final Set<String> SAID =
            Set.of("answered", "pictures", "withdrawn", "changed", "choose", "chooseYesOrNo");

    private final ParentsLink parents;
    private final Clock clock;

    @Inject
    public SlipView(ParentsLink parents, Clock clock) {
        this.parents = parents;
        this.clock = clock;
    }

    static String address(String code, Language language) {
        return "/p/" + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20") + "?lang=" + language.tag();
    }

    View enter(Messages m, String fault) {
        var frame = frame(m, "/p?lang=" + m.language().other().tag());
        return new View("slip/enter.jte", new EnterPage(frame, fault == null ? null : m.text(fault)));
    }

    /** The slips of a family; what cannot be answered is said, without a name. */
    View family(Map<String, Opened> slips, Messages m) {
        var codes = URLEncoder.encode(String.join(" ", slips.keySet()), StandardCharsets.UTF_8);
        var children = new ArrayList<SeveralPage.Child>();
        var unknown = new ArrayList<String>();
        slips.forEach((code, opened) -> {
            if (opened instanceof Opened.Ready ready) children.add(child(code, ready, m));
            else unknown.add(m.text("slip.several.unknown", code));
        });
        return new View(
                "slip/several.jte",
                new SeveralPage(
                        frame(m, "/p?lang=" + m.language().other().tag() + "&code=" + codes),
                        List.copyOf(children),
                        List.copyOf(unknown),
                        "/p?lang=" + m.language().tag()));
    }

    private static SeveralPage.Child child(String code, Opened.Ready slip, Messages m) {
        return new SeveralPage.Child(
                heading(slip.child(), m),
                slip.school().name(),
                address(code, m.language()),
                slip.answer().map(answer -> answered(answer, slip, m)).orElse(null));
    }

    View ready(String code, Opened.Ready slip, Messages m, String said) {
        var language = m.language();
        var open = slip.isOpenAt(clock.instant());
        var promises = slip.edition().rulesIn(slip.band(), slip.school()).stream()
                .map(rule -> {
                    var wording = rule.wording(slip.band(), language).orElseThrow();
                    return new SlipPage.Promise(
                            Assets.picture(rule.picture()),
                            rule.pictureMeaning(language),
                            wording.text(),
                            wording.reason());
                })
                .toList();
        return new View(
                "slip/slip.jte",
                new SlipPage(
                        frame(m, address(code, language.other())),
                        address(code, language),
                        heading(slip.child(), m),
                        slip.school().name(),
                        said(said, m),
                        slip.answer().map(answer -> answered(answer, slip, m)).orElse(null),
                        open && !slip.hasAgreed(),
                        slip.edition().id().value().toString(),
                        slip.wordsHash(language),
                        slip.edition().text().frame(slip.band(), language),
                        promises,
                        pictures(slip.pictures(), slip.school(), open, m),
                        modules(slip.school(), language),
                        "/p?lang=" + language.tag()));
    }

    private String modules(School school, Language language) {
        return parents.of(school.id())
                .map(code -> "/parents/" + code + "?lang=" + language.tag())
                .orElse(null);
    }

    View left(String code, Opened.ChildLeft slip, Messages m, String said) {
        var language = m.language();
        return new View(
                "slip/left.jte",
                new SlipPage(
                        frame(m, address(code, language.other())),
                        address(code, language),
                        m.text("slip.left.heading"),
                        slip.school().name(),
                        said(said, m),
                        null,
                        false,
                        null,
                        null,
                        null,
                        List.of(),
                        pictures(slip.pictures(), slip.school(), false, m),
                        null,
                        "/p?lang=" + language.tag()));
    }

    private static Frame frame(Messages m, String other) {
        return new Frame(m, m.text("slip.title"), "staff", other, null, null, null);
    }

    private static String heading(Person child, Messages m) {
        return child.forename().map(name -> m.text("slip.heading.named", name)).orElseGet(() -> m.text("slip.heading"));
    }

    private static String said(String said, Messages m) {
        return said != null && SAID.contains(said) ? m.text("slip.said." + said) : null;
    }

    private static String answered(ParentAnswer answer, Opened.Ready slip, Messages m) {
        return m.text(
                "slip.answered." + answer.decision(),
                m.day(answer.decidedAt(), slip.school().calendar().zone()),
                answer.editionNumber(),
                m.text("slip.words." + answer.language().tag()));
    }

    /** Null where nothing was answered and nothing can be. */
    private static SlipPage.Pictures pictures(
            Optional<ImagePermission> given, School school, boolean open, Messages m) {
        if (given.isEmpty() && !open) return null;
        var standing = given.stream()
                .flatMap(it -> Stream.of(
                                it.withdrawnAt()
                                        .map(at -> m.text(
                                                "slip.pictures.withdrawn",
                                                m.day(at, school.calendar().zone())))
                                        .or(() -> it.mayUse()
                                                .map(yes -> m.text("slip.pictures.use." + (yes ? "yes" : "no")))),
                                it.willRespect().map(yes -> m.text("slip.pictures.respect." + (yes ? "yes" : "no"))))
                        .flatMap(Optional::stream))
                .toList();
        return new SlipPage.Pictures(
                standing, open, given.filter(ImagePermission::isGiven).isPresent());
    }
}
