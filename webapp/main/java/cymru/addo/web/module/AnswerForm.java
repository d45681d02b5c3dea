package cymru.addo.web.module;

import cymru.addo.attempt.Answer;
import cymru.addo.attempt.Sheet;
import cymru.addo.attempt.TakeQuiz.Progress;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.web.question.Given;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/**
 * An answer as a page sends it, in numbers only: which attempt and question, the options that were chosen, and where the others
 * were put.
 */
final class AnswerForm {

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
        return sheet.answer(given().numbers());
    }

    /** What was done with the options so far. */
    Given given() {
        return Given.in(fields);
    }

    private int number(String field) {
        var number = Given.number(fields.getFirst(field));
        if (number < 1) throw new BadRequestException();
        return number;
    }
}
