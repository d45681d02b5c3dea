package cymru.addo.curriculum;

import java.util.List;
import java.util.function.UnaryOperator;

/** A module whose pictures are called by other names. */
record RenamedPictures(UnaryOperator<String> names) {
    CurriculumModule in(CurriculumModule module) {
        return new CurriculumModule(
                module.key(),
                module.code(),
                module.version(),
                module.minutes(),
                module.tags(),
                module.title(),
                module.outcomes(),
                module.pages().stream().map(this::in).toList(),
                new Quiz(
                        module.quiz().scored(),
                        module.quiz().questions().stream().map(this::in).toList()));
    }

    private Page in(Page page) {
        return new Page(
                page.key(),
                page.kind(),
                names.apply(page.picture()),
                page.heading(),
                page.text(),
                page.teacher(),
                page.help());
    }

    /** Only choices have pictures. */
    private Question in(Question question) {
        if (!(question instanceof ChoiceQuestion choice)) return question;
        return new ChoiceQuestion(
                choice.asked(), choice.kind(), options(choice), choice.right(), choice.says(), choice.thread());
    }

    private List<Option> options(ChoiceQuestion choice) {
        return choice.options().stream()
                .map(option -> new Option(
                        option.key(),
                        option.text(),
                        option.feedback(),
                        option.picture().map(names)))
                .toList();
    }
}
