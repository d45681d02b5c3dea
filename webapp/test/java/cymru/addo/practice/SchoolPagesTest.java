package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Language;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolPagesTest {
    private static Classroom classroom;

    @BeforeAll
    static void open() {
        classroom = new Classroom();
    }

    @AfterAll
    static void close() {
        classroom.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/as/amira-hughes/",
                "/as/amira-hughes/activity/year-4-agreement",
                "/as/amira-hughes/course/year-4",
                "/as/chidi-okoro/course/year-4",
                "/as/chidi-okoro/course/year-4/use/content",
                "/as/gail-hopkins/",
                "/as/gail-hopkins/privacy?for=amira-hughes",
                "/admin"
            })
    void isThereInBothLanguages(String path) {
        for (var language : List.of("en", "cy")) {
            var page = classroom.get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<html lang=\"" + language + "\">").contains("<h1");
        }
    }

    @Test
    void saysEverySentenceInBothLanguages() {
        var english = Say.in(Language.ENGLISH).sentences();
        var welsh = Say.in(Language.WELSH).sentences();

        assertThat(welsh.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void opensTheToolInAFrameInThePagesLanguage() {
        var page = classroom
                .get("/as/amira-hughes/activity/year-4-agreement?lang=cy")
                .body();

        assertThat(page).contains("<iframe").contains("src=\"/as/amira-hughes/launch/year-4-agreement?lang=cy\"");
    }

    @Test
    void beginsALaunchWithAFormThatWorksWithoutScripts() {
        var page = classroom.get("/as/amira-hughes/launch/year-4-agreement");

        assertThat(page.body())
                .contains("action=\"" + classroom.tool.url() + "/lti/login\" method=\"post\"")
                .contains("<button>");
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).contains("SameSite=Lax", "HttpOnly");
        assertThat(Classroom.fields(page)).containsEntry("login_hint", "28").containsEntry("lti_deployment_id", "1");
    }

    @Test
    void beginsALaunchByGetWhereAsked() {
        assertThat(classroom
                        .get("/as/amira-hughes/launch/year-4-agreement?method=get")
                        .body())
                .contains("method=\"get\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/as/nobody/", "/as/amira-hughes/activity/year-12-agreement", "/as/%3Cb%3E/"})
    void saysKindlyThatThereIsNothing(String path) {
        var page = classroom.get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<h1>").doesNotContain("<b>");
    }

    @Test
    void showsTheToolsMessageOnTheWayBackAsText() {
        var page = classroom.get(
                "/as/amira-hughes/return/year-4-agreement?lti_errormsg=%3Cscript%3Ealert(1)%3C/script%3E");

        assertThat(page.body()).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert");
    }

    @Test
    void answersAnotherMethodWith405() {
        assertThat(classroom.get("/token").statusCode()).isEqualTo(405);
    }

    @Test
    void listsThePeopleForScripts() {
        var body = classroom.get("/api/people").body();

        assertThat(body)
                .startsWith("[{")
                .contains("\"id\":\"amira-hughes\"")
                .contains("\"activity\":\"year-4-agreement\"");
    }
}
