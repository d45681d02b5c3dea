package cymru.addo.web.evidence;

import cymru.addo.school.Language;
import cymru.addo.web.page.Assets;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import cymru.addo.web.page.ViewWriter;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Writes the page that verifies an export, and knows which sentences its script can say. */
@Dependent
public class Verifier {
    /** What can be found, by the script and by the command alike. */
    static final List<String> SENTENCES = List.of(
            "genuine",
            "notGenuine",
            "nothing",
            "file-missing",
            "file-changed",
            "files-sound",
            "chain-sound",
            "chain-broken",
            "seal-sound",
            "seal-wrong",
            "register-sound",
            "register-wrong",
            "visitors-sound",
            "visitors-wrong");

    byte[] page() {
        return ViewWriter.bytes(new View(
                "evidence/verifier.jte",
                new VerifierPage(
                        List.of(new Messages(Language.ENGLISH), new Messages(Language.WELSH)),
                        SENTENCES,
                        Assets.script("verify.js"))));
    }
}
