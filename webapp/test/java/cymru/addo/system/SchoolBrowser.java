package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium with a profile of its own, in the hands of one person who sits before the practice VLE. */
final class SchoolBrowser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Duration BLINK = Duration.ofMillis(40);

    private static final String FRAME = "iframe.tool";

    private final AddoServer addo;
    private final ChromeDriver driver;
    private boolean framed;

    private SchoolBrowser(Map<String, Object> preferences) {
        this(Demonstration.server(), preferences);
    }

    private SchoolBrowser(AddoServer addo, Map<String, Object> preferences) {
        this.addo = addo;
        assumeTrue(
                CHROMIUM.canExecute() && DRIVER.canExecute(),
                "Skipped: no Chromium on this machine. On Debian: apt-get install chromium chromium-driver");
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--window-size=1024,760",
                "--user-data-dir=" + freshProfile());
        options.setExperimentalOption("prefs", preferences);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
    }

    /** As it is installed: cookies of other sites are kept apart for each site that frames them, or refused. */
    static SchoolBrowser asInstalled() {
        return new SchoolBrowser(Map.of());
    }

    /** Before a school of its own, not the one that the tests share. */
    static SchoolBrowser at(AddoServer addo) {
        return new SchoolBrowser(addo, Map.of());
    }

    static SchoolBrowser blockingThirdPartyCookies() {
        return new SchoolBrowser(Map.of("profile.cookie_controls_mode", 1, "profile.block_third_party_cookies", true));
    }

    static SchoolBrowser allowingThirdPartyCookies() {
        return new SchoolBrowser(Map.of("profile.cookie_controls_mode", 0, "profile.block_third_party_cookies", false));
    }

    static SchoolBrowser blockingAllCookies() {
        return new SchoolBrowser(Map.of("profile.default_content_setting_values.cookies", 2));
    }

    static SchoolBrowser withoutJavaScript() {
        return new SchoolBrowser(Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    private static Path freshProfile() {
        try {
            return Files.createTempDirectory(Demonstration.freshFolder("profile-" + System.nanoTime()), "chromium");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The activity's page in the VLE, with Addo in its frame. */
    SchoolBrowser openActivity(String person, String activity) {
        driver.get(addo.vle("/as/" + person + "/activity/" + activity).toString());
        return inTheFrame();
    }

    SchoolBrowser open(URI url) {
        framed = false;
        driver.get(url.toString());
        return this;
    }

    /** Another page in the frame where we are. */
    SchoolBrowser goTo(String address) {
        driver.executeScript("location.assign(arguments[0])", address);
        return this;
    }

    /** Looks often: most pages stand before a person could blink. */
    private WebDriverWait patiently() {
        return new WebDriverWait(driver, PATIENCE, BLINK);
    }

    SchoolBrowser inTheFrame() {
        outOfTheFrame();
        driver.switchTo().frame(until(FRAME));
        framed = true;
        return this;
    }

    /** On the VLE's own page, around the frame. */
    SchoolBrowser outOfTheFrame() {
        framed = false;
        driver.switchTo().defaultContent();
        return this;
    }

    /** Where a link opened a tab of its own. */
    SchoolBrowser inTheOtherTab() {
        var here = tab();
        var other = patiently().until(browser -> browser.getWindowHandles().stream()
                .filter(tab -> !tab.equals(here))
                .findFirst()
                .orElse(null));
        driver.switchTo().window(other);
        framed = false;
        return this;
    }

    boolean keepsACookie() {
        return !driver.manage().getCookies().isEmpty();
    }

    /** The page once more, as the reload button has it. */
    SchoolBrowser reload() {
        var before = until("body");
        driver.executeScript("location.reload()");
        past(before);
        return this;
    }

    SchoolBrowser inANewTab() {
        driver.switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
        framed = false;
        return this;
    }

    String tab() {
        return driver.getWindowHandle();
    }

    SchoolBrowser backTo(String tab) {
        driver.switchTo().window(tab);
        return inTheFrame();
    }

    /** The first such element that can be seen, as soon as there is one and the page has come whole. */
    /** What stands at a place, once it says this. */
    String untilWords(String css, String words) {
        return patiently().until(browser -> Optional.of(until(css).getText())
                .filter(said -> said.contains(words))
                .orElse(null));
    }

    WebElement until(String css) {
        return patiently()
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .withMessage(() -> "No " + css + " at " + driver.getCurrentUrl())
                .until(browser -> isThere() ? seen(css).orElse(null) : null);
    }

    /**
     * Whether the page has come whole: of one that is on its way the first half is there already. A frame that is asked while it goes
     * to its next page throws the driver out, on to the page around it; then it is entered again.
     */
    private boolean isThere() {
        if (framed && (Boolean) driver.executeScript("return self === top"))
            driver.findElements(By.cssSelector(FRAME)).stream().findFirst().ifPresent(frame -> driver.switchTo()
                    .frame(frame));
        return "complete".equals(driver.executeScript("return document.readyState"));
    }

    private Optional<WebElement> seen(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst();
    }

    /** The same where pages lead on by themselves from site to site: the frame is entered anew for each look. */
    SchoolBrowser arriveAt(String css) {
        patiently()
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .withMessage(() -> "Did not arrive at " + css)
                .until(browser -> inTheFrame().sees(css));
        return this;
    }

    boolean sees(String css) {
        return seen(css).isPresent();
    }

    SchoolBrowser click(String css) {
        until(css).click();
        return this;
    }

    /** Files of this machine, chosen in a field. */
    SchoolBrowser choose(String css, List<Path> files) {
        var names = files.stream().map(file -> file.toAbsolutePath().toString()).collect(Collectors.joining("\n"));
        driver.findElement(By.cssSelector(css)).sendKeys(names);
        return this;
    }

    /** As with the cable pulled. */
    SchoolBrowser offline() {
        return network(false);
    }

    SchoolBrowser online() {
        return network(true);
    }

    private SchoolBrowser network(boolean reached) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !reached, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        return this;
    }

    /** What a script of this page answers, once its promise is kept. */
    Object ask(String script, Object... arguments) {
        return driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1]; (async (...arguments) => {" + script
                        + "})(...arguments).then(done, fault => done(String(fault)))",
                arguments);
    }

    /** Where the focus is. */
    SchoolBrowser type(String words) {
        driver.switchTo().activeElement().sendKeys(words);
        return this;
    }

    /** A click that leads to another page, and the moment when this one is gone. */
    SchoolBrowser leaveBy(String css) {
        var pressed = until(css);
        leave(pressed::click);
        past(pressed);
        return this;
    }

    /** What leads out of a frame may be gone before the driver is done with it. */
    private static void leave(Runnable deed) {
        try {
            deed.run();
        } catch (org.openqa.selenium.WebDriverException gone) {
            if (!gone.getMessage().contains("detached")) throw gone;
        }
    }

    private void past(WebElement ofThePageBefore) {
        patiently()
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .until(org.openqa.selenium.support.ui.ExpectedConditions.stalenessOf(ofThePageBefore));
    }

    /** By keyboard alone: Tab until it is reached, then Enter. */
    SchoolBrowser press(String css) {
        until(css);
        for (int steps = 0; steps < 60; steps++) {
            var reached = driver.switchTo().activeElement();
            if (driver.findElements(By.cssSelector(css)).contains(reached)) {
                reached.sendKeys(Keys.ENTER);
                return this;
            }
            reached.sendKeys(Keys.TAB);
        }
        throw new AssertionError("Not reached by the Tab key: " + css);
    }

    /** By keyboard alone: Tab until one of these is reached. */
    SchoolBrowser tabTo(String css) {
        until(css);
        for (int steps = 0; steps < 80; steps++) {
            if (driver.findElements(By.cssSelector(css))
                    .contains(driver.switchTo().activeElement())) return this;
            strike(Keys.TAB);
        }
        throw new AssertionError("Not reached by the Tab key: " + css);
    }

    SchoolBrowser strike(CharSequence key) {
        driver.switchTo().activeElement().sendKeys(key);
        return this;
    }

    /** An attribute of what has the focus. */
    String focused(String attribute) {
        return driver.switchTo().activeElement().getDomProperty(attribute);
    }

    /** A key that leads to another page, and the moment when this one is gone. */
    SchoolBrowser leaveByKey(String css) {
        tabTo(css);
        var pressed = driver.switchTo().activeElement();
        leave(() -> pressed.sendKeys(Keys.ENTER));
        past(pressed);
        until("main h1");
        return this;
    }

    /** An attribute of the first such element, seen or not. */
    String attribute(String css, String name) {
        return driver.findElement(By.cssSelector(css)).getDomAttribute(name);
    }

    /** The words of all such elements, in their order. */
    List<String> all(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The values of these elements, in the order in which the Tab key comes to them; each is seen to be where one is. */
    List<String> reachedByTab(String css) {
        var wanted = driver.findElements(By.cssSelector(css));
        var reached = new ArrayList<String>();
        for (int steps = 0; steps < 60 && reached.size() < wanted.size(); steps++) {
            driver.switchTo().activeElement().sendKeys(Keys.TAB);
            var here = driver.switchTo().activeElement();
            if (!wanted.contains(here)) continue;
            assertThat(here.getCssValue("outline-style")).as("focus is seen").isNotEqualTo("none");
            reached.add(here.getDomAttribute("value"));
        }
        return List.copyOf(reached);
    }

    String heading() {
        return until("h1").getText();
    }

    String language() {
        return driver.findElement(By.tagName("html")).getDomAttribute("lang");
    }

    String words() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String address() {
        return String.valueOf(driver.executeScript("return location.href"));
    }

    SchoolBrowser narrow() {
        return sized(320, 760);
    }

    /** The width of what is shown, in CSS pixels, whatever the smallest window is. */
    SchoolBrowser sized(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    SchoolBrowser window(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        return this;
    }

    SchoolBrowser wide() {
        return sized(1024, 760);
    }

    SchoolBrowser byDay() {
        return inColours("light");
    }

    SchoolBrowser byNight() {
        return inColours("dark");
    }

    /** Nothing moves, so that no colour is looked at while it changes. */
    private SchoolBrowser inColours(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** By how many pixels the page is wider than it may be. */
    long sideways() {
        return (Long) driver.executeScript("const d = document.documentElement; return d.scrollWidth - d.clientWidth");
    }

    /** The page is accessible by day and by night, wide and narrow, and fits a narrow screen. */
    SchoolBrowser isForEveryEye(String page) {
        var everything = Axe.everything().ofOnePage();
        var colours = Axe.colours().ofOnePage();
        byDay().wide().isWithoutFaults(page, everything);
        byNight().isWithoutFaults(page + " by night", colours);
        byDay().narrow().isWithoutFaults(page + " narrow", everything);
        assertThat(sideways()).as(page + " is wider than 320 pixels").isLessThanOrEqualTo(0);
        return this;
    }

    /** Everything in view, the VLE's page and what is in its frame, is as WCAG 2.2 AA asks. */
    SchoolBrowser isAccessible(String page) {
        return isWithoutFaults(page, Axe.everything());
    }

    private SchoolBrowser isWithoutFaults(String page, Axe axe) {
        driver.switchTo().defaultContent();
        assertThat(axe.faults(driver)).as(page).isEmpty();
        return this;
    }

    /** Changes how the page looks, to see whether a test would notice. */
    SchoolBrowser spoil(String property, String value) {
        driver.executeScript(
                "document.querySelector('main').style.setProperty(arguments[0], arguments[1])", property, value);
        return this;
    }

    void screenshot(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
