package cymru.addo.curriculum;

import cymru.addo.content.Bilingual;
import cymru.addo.school.Sha256;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.WeakHashMap;

/** One number for a question as it was asked, so that a mark can say years later what it was given for. */
final class QuestionHash {
    private static final String FORM = "addo question 1";
    /** Made once for each question: every answer that is marked carries it. */
    private static final Map<Question, String> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final StringBuilder text = new StringBuilder();

    private QuestionHash() {}

    static String of(Question question) {
        return KNOWN.computeIfAbsent(question, QuestionHash::made);
    }

    private static String made(Question question) {
        var hash = new QuestionHash();
        hash.line("form", FORM);
        hash.line("kind", question.kind().written());
        hash.asked(question.asked());
        question.options().forEach(hash::option);
        hash.line("solution", new TreeMap<>(question.solution()).toString());
        hash.partsOfItsOwn(question);
        return hash.digest();
    }

    private void asked(Asked asked) {
        line("key", asked.key());
        line("critical", String.valueOf(asked.critical()));
        line("teaches", asked.teaches());
        words("ask", asked.ask());
        asked.again().ifPresent(again -> words("again", again));
    }

    private void option(Option option) {
        line("option", option.key());
        words("text", option.text());
        words("feedback", option.feedback());
        option.picture().ifPresent(picture -> line("picture", picture));
    }

    private void partsOfItsOwn(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            line("says", new TreeMap<>(choice.says()).toString());
            choice.thread().forEach(message -> {
                words("who", message.who());
                words("said", message.text());
            });
        } else if (question instanceof SortQuestion sort) {
            sort.groups().forEach(group -> words("group " + group.key(), group.text()));
        } else if (question instanceof MatchQuestion match) {
            match.options().forEach(option -> words("with", match.partners().get(option.key())));
        }
    }

    private void words(String name, Bilingual words) {
        line(name + " en", words.english());
        line(name + " cy", words.welsh());
    }

    private void line(String name, String value) {
        var composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        text.append(name)
                .append(' ')
                .append(composed.strip().replaceAll("\\s+", " "))
                .append('\n');
    }

    private String digest() {
        return Sha256.hex(text.toString());
    }
}
