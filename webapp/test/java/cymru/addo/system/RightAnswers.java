package cymru.addo.system;

import cymru.addo.agreement.AgreementText;
import cymru.addo.agreement.RuleKey;
import cymru.addo.agreement.ShippedAgreement;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.util.regex.Pattern;

/** What is right in the questions on promises, as our content says it, found on a page by its words. */
final class RightAnswers {

    private static final AgreementText PUPILS = ShippedAgreement.pupils();
    private static final Pattern OPTION =
            Pattern.compile("name=\"option\" value=\"(\\d+)\".*?</label>", Pattern.DOTALL);
    private static final Pattern BAND = Pattern.compile("<body class=\"band([A-D])\"");

    private RightAnswers() {}

    /** Whether a page asks whether a promise is understood. */
    static boolean isAsked(Answered page) {
        return page.body().contains("name=\"try\"");
    }

    /** The number of the right option on a page. */
    static String option(Answered page) {
        return number(page, true);
    }

    /** The number of another one. */
    static String otherOption(Answered page) {
        return number(page, false);
    }

    /** The words of the right option. */
    static String words(String rule, Band band, Language language) {
        var question = PUPILS.rule(new RuleKey(rule))
                .flatMap(found -> found.check(band))
                .orElseThrow();
        return question.options().stream()
                .filter(option -> question.solution().containsKey(option.key()))
                .map(option -> option.text().in(language))
                .findFirst()
                .orElseThrow();
    }

    private static String number(Answered page, boolean right) {
        var band = BAND.matcher(page.body()).results().findFirst().orElseThrow().group(1);
        var words = words(page.field("rule"), Band.valueOf(band), Language.of(page.language()));
        return OPTION.matcher(page.body())
                .results()
                .filter(option ->
                        right == Answered.plain(option.group()).strip().endsWith(words))
                .map(option -> option.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing right on " + page));
    }
}
