package cymru.addo.system;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Addo as one person who was launched into it has it before them, in their own words: read, agree, ask, see the receipt. */
final class SchoolPortal {

    private final Browserless browser;
    private final URI firstPage;

    SchoolPortal(Browserless browser, URI firstPage) {
        this.browser = browser;
        this.firstPage = firstPage;
    }

    /** Where this person arrived. */
    Answered arrive() {
        return browser.follow(browser.get(firstPage));
    }

    Answered readAgreement() {
        return open("agreement?again=yes");
    }

    Answered readAgreementIn(String language) {
        return open("agreement?again=yes&lang=" + language);
    }

    /** Shows that they understand what was asked of them, and agrees. */
    Answered agree() {
        return browser.follow(press(understand().readAgreement(), "agree"));
    }

    /** Answers the questions on the promises, each rightly, until none is left. */
    SchoolPortal understand() {
        for (var page = open("agreement/check"); RightAnswers.isAsked(page); )
            page = answerCheck(page, RightAnswers.option(page));
        return this;
    }

    /** Chooses an option of the question on a promise, and reads on. */
    Answered answerCheck(Answered page, String option) {
        return browser.follow(pressOption(page, option));
    }

    Answered pressOption(Answered page, String option) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : new String[] {"csrf", "rule", "question", "try"}) fields.put(name, page.field(name));
        fields.put("option", option);
        return send("agreement/check", fields);
    }

    Answered notYet() {
        return browser.follow(press(readAgreement(), "not-yet"));
    }

    Answered ask(String promise, String words) {
        var form = open("agreement/question");
        var fields = form(form);
        fields.put("rule", promise);
        fields.put("question", words);
        return browser.follow(browser.post(at("agreement/question"), fields));
    }

    /** One press on one of the three answers of a page that was read. */
    Answered press(Answered agreement, String answer) {
        var fields = form(agreement);
        fields.put("answer", answer);
        return browser.post(at("agreement"), fields);
    }

    /** Chooses the first option of the question that lies before them, and reads what is said to it. */
    Answered answerFirstOption(String module) {
        var page = open("modules/" + module + "/quiz");
        var fields = new LinkedHashMap<String, String>();
        for (var name : new String[] {"csrf", "attempt", "question", "version"}) fields.put(name, page.field(name));
        fields.put("option", "1");
        return browser.follow(send("modules/" + module + "/quiz", fields));
    }

    Answered receipt() {
        return open("agreement/receipt");
    }

    Answered finish() {
        return browser.post(at("finish"), Map.of("csrf", open("tell-someone").field("csrf")));
    }

    Answered open(String page) {
        return browser.follow(browser.get(at(page)));
    }

    Answered send(String page, Map<String, String> form) {
        return browser.post(at(page), form);
    }

    private static Map<String, String> form(Answered page) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : new String[] {"csrf", "edition", "words"}) fields.put(name, page.field(name));
        return fields;
    }

    /** The address of a page of this person's launch. */
    URI at(String page) {
        var path = firstPage.getPath();
        return firstPage.resolve(path.substring(0, path.indexOf('/', "/l/".length()) + 1) + page);
    }

    Browserless browser() {
        return browser;
    }

    /** Where the launch led, without what follows the launch's own part. */
    String begins() {
        var path = firstPage.getPath();
        return path.substring(path.indexOf('/', "/l/".length()) + 1);
    }

    String launch() {
        return firstPage.getPath().split("/")[2];
    }
}
