package cymru.addo.agreement;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Slips;
import cymru.addo.school.Language;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words are clean, speak as "I", say the same amount in both languages, and press nobody to answer one way. */
final class WritingChecks {
    private static final Pattern UNTIDY = Pattern.compile(" {2,}|[*_`#|<>]|&\\w+;| [.,;:!?]|\\.\\.|,,");
    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|my|we|our)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRESSING =
            Pattern.compile("[!\\p{So}]|\\b(?:please|best|must|sorry|plîs|gorau|rhaid)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> ANSWERS = List.of("agree", "question", "not-yet");
    private static final int LENGTHS_APART = 12;

    private WritingChecks() {}

    static Stream<ContentFault> placeholders(ContentSource source) {
        return source.written()
                .filter(passage -> Slips.leavesAPlaceholder(passage.text()))
                .map(passage -> passage.fault("A placeholder is left in the words."));
    }

    static Stream<ContentFault> untidiness(ContentSource source) {
        return source.written()
                .filter(passage -> UNTIDY.matcher(passage.text()).find())
                .map(passage -> passage.fault("There is markup, a double space or a stray stop in the words."));
    }

    static Stream<ContentFault> otherPersons(ContentSource source) {
        return source.written()
                .filter(passage ->
                        passage.language() == Language.ENGLISH && passage.name().equals("promise"))
                .filter(passage -> !FIRST_PERSON.matcher(passage.text()).find())
                .map(passage -> passage.fault("A promise says what I do."));
    }

    static Stream<ContentFault> unlikeLengths(ContentSource source) {
        var pairs =
                source.written().collect(Collectors.groupingBy(Passage::key, LinkedHashMap::new, Collectors.toList()));
        return pairs.values().stream()
                .filter(pair -> pair.size() == 2)
                .filter(pair -> Slips.areUnlike(pair.get(0).text(), pair.get(1).text()))
                .map(pair -> pair.get(1).fault("One language says much more here than the other."));
    }

    static Stream<ContentFault> unequalAnswers(ContentSource source) {
        var answers = source.written()
                .filter(passage -> passage.band() != null && ANSWERS.contains(passage.name()))
                .toList();
        var pressing = answers.stream()
                .filter(answer -> PRESSING.matcher(answer.text()).find())
                .map(answer -> answer.fault("An answer must not press the reader."));
        var unequal = answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.band() + " " + answer.language()))
                .values()
                .stream()
                .filter(WritingChecks::isUnequal)
                .map(group -> group.get(0).fault("The three answers should be about equally long."));
        return Stream.concat(pressing, unequal);
    }

    private static boolean isUnequal(List<Passage> answers) {
        var byLength = Comparator.comparingInt((Passage answer) -> answer.text().length());
        var longest = answers.stream().max(byLength).orElseThrow();
        var shortest = answers.stream().min(byLength).orElseThrow();
        return longest.text().length() - shortest.text().length() > LENGTHS_APART;
    }
}
