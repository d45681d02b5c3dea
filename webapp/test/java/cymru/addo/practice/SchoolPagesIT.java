package cymru.addo.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The practice VLE in a real browser, with a tool on another site in its frame. */
class SchoolPagesIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static Classroom classroom;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "No Chromium here: install the packages chromium and chromium-driver to run the browser tests");
        classroom = new Classroom();
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        browser = new ChromeDriver(
                service,
                new ChromeOptions()
                        .setBinary(CHROMIUM.toFile())
                        .addArguments(
                                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking"));
    }

    @AfterAll
    static void close() {
        if (browser != null) browser.quit();
        if (classroom != null) classroom.close();
    }

    @Test
    void launchesTheToolInItsFrame() {
        browser.get(classroom.vle.url() + "/as/amira-hughes/activity/year-4-agreement");
        browser.switchTo().frame(browser.findElement(By.cssSelector("iframe.tool")));

        assertThat(soon().until(ExpectedConditions.textToBe(By.tagName("h1"), "Launched")))
                .isTrue();
    }

    @Test
    void opensTheToolToChooseContent() {
        browser.get(classroom.vle.url() + "/as/chidi-okoro/course/year-4");
        browser.findElement(By.linkText("Add activity")).click();
        browser.switchTo().frame(browser.findElement(By.cssSelector("iframe.tool")));

        assertThat(soon().until(ExpectedConditions.textToBe(By.tagName("h1"), "Launched")))
                .isTrue();
    }

    @Test
    void keepsWhatAToolLeavesForItsOwnOriginOnly() {
        classroom.post("/api/switches", Map.of("service", "storage", "state", "on"));
        browser.get(classroom.vle.url() + "/as/amira-hughes/activity/year-4-agreement");
        browser.switchTo().frame(browser.findElement(By.cssSelector("iframe.tool")));
        soon().until(ExpectedConditions.textToBe(By.tagName("h1"), "Launched"));

        assertThat(ask("parent", "lti.capabilities", "").toString()).contains("frame=practice_storage");
        ask("parent.frames.practice_storage", "lti.put_data", "left");
        assertThat(ask("parent.frames.practice_storage", "lti.get_data", "")).containsEntry("value", "left");
        browser.switchTo().defaultContent();
        assertThat(ask("frames.practice_storage", "lti.get_data", "")).containsEntry("value", null);
        classroom.post("/api/switches", Map.of("service", "storage", "state", "off"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> ask(String frame, String subject, String value) {
        return (Map<String, Object>) browser.executeAsyncScript(
                "const [subject, value, origin, done] = arguments;"
                        + "addEventListener('message', event => done(event.data), { once: true });"
                        + frame + ".postMessage({ subject, message_id: 'm1', key: 'k', value }, origin);",
                subject,
                value,
                classroom.vle.url());
    }

    @Test
    void showsTheWholeChoiceHoweverSmallTheToolLeftTheFrame() {
        browser.get(classroom.vle.url() + "/as/chidi-okoro/course/year-4/use/content");
        browser.executeScript("const f = document.querySelector('iframe.tool'); f.style.height = '60px';"
                + "f.src = '/deep-link/return';");

        var frame = browser.findElement(By.cssSelector("iframe.tool"));
        boolean isWhole = soon().until(driver -> frame.getSize().getHeight() > 150);
        assertThat(isWhole).isTrue();
    }

    @Test
    void goesBackToTheToolsWhenARegistrationIsOver() {
        browser.get(classroom.vle.url() + "/admin");
        browser.findElement(By.id("link")).sendKeys(classroom.tool.url() + "/register");
        browser.findElement(By.cssSelector("form[action='/admin/install'] button"))
                .click();

        assertThat(soon().until(ExpectedConditions.urlToBe(classroom.vle.url() + "/admin?lang=en")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=cy",
                "/as/carys-rees/",
                "/as/wilhelmina-fitzgerald-llewelyn/?lang=cy",
                "/as/elin-gwyther/activity/blwyddyn-8-agreement",
                "/as/amira-hughes/return/year-4-agreement",
                "/nothing",
                "/as/amira-hughes/course/year-4",
                "/as/chidi-okoro/course/year-4?lang=cy",
                "/as/chidi-okoro/course/year-4/gradebook",
                "/as/chidi-okoro/course/chess-club/gradebook",
                "/as/chidi-okoro/course/year-4/roster?lang=cy",
                "/as/gail-hopkins/",
                "/deep-link/return",
                "/admin/tools/addo-demonstration",
                "/admin",
                "/admin?lang=cy"
            })
    void canBeUsedByEveryoneOnANarrowScreenToo(String path) {
        for (int width : List.of(320, 1024)) {
            show(path, width);

            assertThat(new AxeBuilder()
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                            .exclude("iframe.tool")
                            .analyze(browser)
                            .getViolations())
                    .isEmpty();
            assertThat(browser.executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("nothing runs out of a page of %d pixels", width)
                    .isEqualTo(true);
        }
    }

    /** Chromium's windows are never narrower than 500 pixels, so the page itself is told its width. */
    private static void show(String path, int width) {
        browser.manage().window().setSize(new Dimension(1024, 900));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.get(classroom.vle.url() + path);
        browser.executeScript("document.querySelectorAll('details').forEach(list => list.open = true)");
    }

    private static WebDriverWait soon() {
        return new WebDriverWait(browser, Duration.ofSeconds(20), Duration.ofMillis(40));
    }
}
