package cymru.addo.web.platform;

import cymru.addo.vle.Finding;
import cymru.addo.vle.Finding.Result;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says in plain words what a test of a connection found, and what to change where. */
@Dependent
public class FindingWords {

    /** What has to be changed is the same for each part; for the others it is a setting of its own. */
    private static final Set<Result> ALIKE =
            EnumSet.of(Result.NO_ANSWER, Result.BUSY, Result.UNREADABLE, Result.ADDRESS, Result.NO_USABLE_KEY);

    private final Visitor visitor;
    private final AddoConfig config;

    @Inject
    public FindingWords(Visitor visitor, AddoConfig config) {
        this.visitor = visitor;
        this.config = config;
    }

    List<PlatformsPage.Finding> of(String clientId, List<Finding> found) {
        return found.stream().map(each -> words(clientId, each)).toList();
    }

    private PlatformsPage.Finding words(String clientId, Finding found) {
        var m = visitor.messages();
        var works = found.result() == Result.WORKS;
        return new PlatformsPage.Finding(
                m.text("platforms.part." + found.part()),
                works ? "ok" : found.isFailure() ? "no" : "info",
                m.text("platforms.result." + (works ? "works" : found.isFailure() ? "fails" : "open")),
                works
                        ? m.count("platforms.works." + found.part(), found.number())
                        : m.text("platforms.found." + found.result()),
                works ? "" : next(m, clientId, found),
                found.detail());
    }

    private String next(Messages m, String clientId, Finding found) {
        if (found.result() == Result.NOT_TRIED) return "";
        if (found.result() == Result.NOT_SEEN) return m.text("platforms.next.NOT_SEEN");
        if (ALIKE.contains(found.result())) return m.text("platforms.next." + found.result());
        return m.text(
                "platforms.next." + found.result() + "." + found.part(), config.publicUrl() + "/lti/jwks", clientId);
    }
}
