package cymru.addo.system;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Draws the pictures of the README anew, when asked with -Dscreenshots=true: each page wide, narrow and in Welsh. */
@EnabledIfSystemProperty(named = "addo.screenshots", matches = "true")
class ScreenshotsIT {

    private static final Path PICTURES = Path.of("..", "docs", "screenshots");
    private static final String COORDINATOR = "/as/carys-rees/launch/staffroom-agreement";

    @Test
    void drawsThePagesOfPupilsTeachersAndTheCoordinator() {
        draw("pupil-band-a", "/as/kwame-mensah/launch/reception-agreement", "agreement?again=yes", "#promise-1");
        draw("pupil-promise", "/as/amira-hughes/launch/year-4-agreement", "agreement?again=yes", "#promise-1");
        draw("pupil-answer", "/as/amira-hughes/launch/year-4-agreement", "agreement?again=yes", "#answer");
        Demonstration.school().launch("amira-hughes").agree();
        draw("pupil-receipt", "/as/amira-hughes/launch/year-4-agreement", "agreement/receipt", "");
        draw("class", "/as/chidi-okoro/launch/year-4-agreement", "class", "");
        draw("modules", "/as/chidi-okoro/launch/year-4-agreement", "class/modules", "");
        draw("picker", "/as/chidi-okoro/course/year-4/launch/content", "pick", "");
        draw(
                "review",
                "/as/chidi-okoro/course/year-4/launch/review?activity=year-4-agreement&for=amira-hughes",
                "review",
                "");
        draw("privacy", "/as/gail-hopkins/privacy/launch?for=amira-hughes", "privacy", "");
        draw("school", COORDINATOR, "school", "");
        draw("path", COORDINATOR, "school/path", "");
        draw("platforms", COORDINATOR, "school/platforms", "");
        draw("launches", COORDINATOR, "school/launches", "");
        draw("results", COORDINATOR, "school/results", "");
    }

    private static void draw(String name, String launch, String page, String place) {
        for (var language : new String[] {"en", "cy"})
            for (var width : new int[] {1024, 320})
                try (var browser = SchoolBrowser.asInstalled()) {
                    browser.sized(width, 760)
                            .open(Demonstration.server()
                                    .vle(launch + (launch.contains("?") ? "&" : "?") + "target=window"));
                    browser.until("main#main");
                    var visit = browser.address().replaceAll("(/l/[^/]+/).*", "$1");
                    var query = (page.contains("?") ? "&" : "?") + "lang=" + language;
                    browser.open(java.net.URI.create(visit + page + query + place));
                    browser.until("html[lang=" + language + "] main#main");
                    browser.screenshot(PICTURES.resolve(
                            name + (language.equals("cy") ? "-cy" : "") + (width == 320 ? "-320" : "") + ".png"));
                }
    }
}
