package cymru.addo.web.classcode;

import cymru.addo.classcode.NameToPick;
import cymru.addo.school.Language;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lays out what stands before and behind a class code. Neither names the school or the class. */
final class JoinView {
    static final String ADDRESS = "/join";
    private static final String SIZE = "bandB";

    private JoinView() {}

    /** @param fault the key of what to say; null on a plain visit */
    static View enter(Messages m, String fault) {
        var other = m.language().other();
        return new View("classcode/enter.jte", new EnterCodePage(frame(m, in(other)), words(m, fault)));
    }

    static View pick(Messages m, String code, List<NameToPick> names, String fault) {
        var other = m.language().other();
        var choices = names.stream()
                .map(name -> new PickNamePage.Name(name.person().toString(), name.name()))
                .toList();
        return new View(
                "classcode/pick.jte",
                new PickNamePage(
                        frame(m, in(other) + "&code=" + URLEncoder.encode(code, StandardCharsets.UTF_8)),
                        in(m.language()),
                        code,
                        words(m, fault),
                        choices));
    }

    private static Frame frame(Messages m, String other) {
        return new Frame(m, m.text("join.title"), SIZE, other, null, null, null);
    }

    private static String in(Language language) {
        return ADDRESS + "?lang=" + language.tag();
    }

    private static String words(Messages m, String fault) {
        return fault == null ? null : m.text(fault);
    }
}
