package cymru.addo.web.module;

import cymru.addo.attempt.Answer;
import cymru.addo.attempt.Sheet;
import cymru.addo.attempt.TakeQuiz.Progress;
import cymru.addo.curriculum.CurriculumModule;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An answer as a page sends it, in numbers only: which attempt and question, the options that were chosen, and where the others
 * were put.
 */
final class AnswerForm {

    static final String OPTION = "option";
    /** With the number of the option after it. */
    static final String PLACE = "place-";

    private final MultivaluedMap<String, String> fields;

    AnswerForm(MultivaluedMap<String, String> fields) {
        this.fields = fields;
    }

    /** Whether it answers this attempt, in the words the module has now. */
    boolean isOf(Progress progress, CurriculumModule module) {
        return number("attempt") == progress.attempt().number() && number("version") == module.version();
    }

    boolean isOf(CurriculumModule module) {
        return number("version") == module.version();
    }

    /** Whether they said that they do not know. */
    boolean isUnknown() {
        return fields.containsKey("unknown");
    }

    /** The place of the question in its attempt, from 1. */
    int number() {
        return number("question");
    }

    /** Empty where something is missing still. */
    Optional<Answer> answer(Sheet sheet) {
        return sheet.answer(numbers());
    }

    /** What was done with an option: 1 where it was chosen, the number of its place, or 0 for nothing. */
    int given(int option) {
        return numbers().getOrDefault(option, 0);
    }

    private Map<Integer, Integer> numbers() {
        var numbers = new HashMap<Integer, Integer>();
        fields.getOrDefault(OPTION, List.of()).forEach(chosen -> numbers.put(read(chosen), 1));
        fields.forEach((name, values) -> {
            if (name.startsWith(PLACE)) numbers.put(read(name.substring(PLACE.length())), read(values.get(0)));
        });
        numbers.values().removeIf(place -> place == 0);
        return numbers;
    }

    private int number(String field) {
        var number = read(fields.getFirst(field));
        if (number < 1) throw new BadRequestException();
        return number;
    }

    /** What is no number stands for nothing. */
    static int read(String text) {
        return text != null && text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
    }
}
