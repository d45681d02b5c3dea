package cymru.addo.web.platform;

import cymru.addo.vle.LaunchLog;
import cymru.addo.vle.LaunchLog.Line;
import cymru.addo.vle.LaunchLog.Which;
import cymru.addo.vle.LaunchNote;
import cymru.addo.vle.LaunchNote.Outcome;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Lays out the launch log, fifty on a page. */
@Dependent
public class LaunchesView {

    static final String REFUSED = "refused";

    private static final int ON_A_PAGE = 50;
    private static final String PAGE = "school/launches";
    private static final Set<String> MESSAGES = Set.of(
            "LtiResourceLinkRequest",
            "LtiDeepLinkingRequest",
            "LtiContextLaunchRequest",
            "LtiSubmissionReviewRequest",
            "LtiEulaRequest",
            "LtiDataPrivacyLaunchRequest");

    private final Visitor visitor;
    private final LaunchLog log;

    @Inject
    public LaunchesView(Visitor visitor, LaunchLog log) {
        this.visitor = visitor;
        this.log = log;
    }

    /** @param before the last line of the page before; 0 for the first page */
    View page(Which which, long before) {
        var m = visitor.messages();
        var found = log.of(visitor.schoolId(), which, before, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var isMore = found.size() > ON_A_PAGE;
        var refusedOnly = which == Which.NOT_LET_IN;
        var here = PAGE + (refusedOnly ? "?which=" + REFUSED : "");
        return new View(
                "platform/launches.jte",
                new LaunchesPage(
                        visitor.frame("launches.title", "staff", address(here, before)),
                        SchoolMenu.on(visitor, PAGE),
                        visitor.page("school/platforms"),
                        m.text(refusedOnly ? "launches.headline.refused" : "launches.headline.all"),
                        refusedOnly,
                        visitor.page(PAGE),
                        visitor.page(PAGE + "?which=" + REFUSED),
                        shown.stream().map(this::line).toList(),
                        visitor.page(PAGE + ".csv" + (refusedOnly ? "?which=" + REFUSED : "")),
                        before == 0 ? null : visitor.page(here),
                        isMore
                                ? visitor.page(
                                        address(here, shown.get(ON_A_PAGE - 1).number()))
                                : null));
    }

    private static String address(String here, long before) {
        return before == 0 ? here : here + (here.contains("?") ? "&" : "?") + "before=" + before;
    }

    private LaunchesPage.Line line(Line line) {
        var m = visitor.messages();
        var note = line.note();
        return new LaunchesPage.Line(
                m.dayAndTime(note.at(), visitor.school().calendar().zone()),
                PlatformsView.host(line.issuer()),
                note.deployment().orElse("–"),
                note.message()
                        .map(message ->
                                m.text("launches.message." + (MESSAGES.contains(message) ? message : "unknown")))
                        .orElse("–"),
                tag(note.outcome()),
                m.text("launches.outcome." + note.outcome()),
                note.failed().orElse(""),
                advice(note),
                note.reason().orElse(""),
                String.join(", ", note.passed().orElse(List.of())),
                note.reference().orElse(""));
    }

    private static String tag(Outcome outcome) {
        return switch (outcome) {
            case LET_IN -> "ok";
            case REFUSED, PLATFORM_ERROR -> "no";
            case NOTHING_HERE -> "info";
        };
    }

    private String advice(LaunchNote note) {
        var m = visitor.messages();
        if (note.outcome() == Outcome.PLATFORM_ERROR) return m.text("launches.advice.platform");
        return note.failed()
                .map(failed -> m.text("launches.advice." + kind(failed)))
                .orElse("");
    }

    private static String kind(String failed) {
        return switch (failed) {
            case "STATE", "NONCE", "TIME" -> "stale";
            case "DEPLOYMENT" -> "place";
            case "REGISTRATION" -> "registration";
            case "KEY", "SIGNATURE", "ISSUER", "AUDIENCE" -> "unproven";
            case "TARGET" -> "target";
            default -> "malformed";
        };
    }
}
