package cymru.addo.web.question;

import cymru.addo.curriculum.ChoiceQuestion;
import cymru.addo.curriculum.Option;
import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionKind;
import cymru.addo.web.page.Messages;

/** The words of an option as they stand on a page: in true or false, what it says stands before its reason. */
final class Wording {

    private Wording() {}

    static String of(Question question, Option option, Messages messages) {
        var text = option.text().in(messages.language());
        if (question.kind() != QuestionKind.TRUE_FALSE) return text;
        var isTrue = ((ChoiceQuestion) question).says().get(option.key());
        return messages.text(isTrue ? "module.question.says.true" : "module.question.says.false", text);
    }
}
