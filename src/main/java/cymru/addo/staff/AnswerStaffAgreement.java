package cymru.addo.staff;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.agreement.AdultEditions;
import cymru.addo.agreement.Audience;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.EditionId;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.PlainText;
import cymru.addo.school.School;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A member of staff answers their own agreement: agrees once every question about it is right, asks something, or says not yet.
 * It is asked again each school year, and when the school publishes other words. A school that has published none asks nobody.
 */
@Dependent
public class AnswerStaffAgreement {
    public static final int LONGEST_QUESTION = 500;

    private final AdultEditions editions;
    private final StaffAnswers answers;
    private final Clock clock;

    @Inject
    AnswerStaffAgreement(AdultEditions editions, StaffAnswers answers, Clock clock) {
        this.editions = editions;
        this.answers = answers;
        this.clock = clock;
    }

    public enum Outcome {
        KEPT,
        /** A question has no right answer yet. */
        NOT_UNDERSTOOD,
        /** Other words were published while these were read. */
        SUPERSEDED,
        /** The school has published nothing for staff. */
        NOT_OPEN
    }

    public Optional<AdultEdition> words(School school) {
        return editions.current(school.id(), Audience.STAFF);
    }

    public List<StaffQuestion> questions() {
        return StaffQuestion.shipped();
    }

    /** What they answered to these words, this year. */
    public Optional<StaffAnswer> answer(School school, PersonId person, AdultEdition edition) {
        return answers.of(school.id(), person, edition.id(), year(school));
    }

    /** Whether the words of now await them this year. */
    public boolean isAwaited(School school, PersonId person) {
        return words(school)
                .filter(edition -> answer(school, person, edition)
                        .filter(StaffAnswer::isAgreed)
                        .isEmpty())
                .isPresent();
    }

    /** The parts of these words whose question they had right this year. */
    public Set<Integer> understood(School school, PersonId person, AdultEdition edition) {
        return answers.understood(school.id(), person, edition.id(), year(school));
    }

    /**
     * Agrees, where every question is right, now or from before.
     *
     * @param chosen for each part that was answered now, which option
     */
    public Outcome agree(
            School school, PersonId person, EditionId shown, Language language, Map<Integer, Integer> chosen) {
        return withWords(school, shown, edition -> {
            var right = understood(school, person, edition);
            var open = questions().stream()
                    .filter(question -> !right.contains(question.part()))
                    .toList();
            for (var question : open) tried(school, person, edition, question, chosen);
            var understood = open.stream()
                    .allMatch(question ->
                            chosen.containsKey(question.part()) && question.isRight(chosen.get(question.part())));
            if (!understood) return Outcome.NOT_UNDERSTOOD;
            return keep(school, person, edition, new Answered(Decision.AGREED, language, ""));
        });
    }

    public Outcome ask(School school, PersonId person, EditionId shown, Language language, String question) {
        var words = PlainText.of(question, LONGEST_QUESTION);
        return withWords(
                school,
                shown,
                edition -> keep(school, person, edition, new Answered(Decision.QUERY_OPEN, language, words)));
    }

    public Outcome notYet(School school, PersonId person, EditionId shown, Language language) {
        return withWords(
                school, shown, edition -> keep(school, person, edition, new Answered(Decision.NOT_YET, language, "")));
    }

    private interface Act {
        Outcome on(AdultEdition edition);
    }

    private Outcome withWords(School school, EditionId shown, Act act) {
        var words = words(school);
        if (words.isEmpty()) return Outcome.NOT_OPEN;
        if (!words.get().id().equals(shown)) return Outcome.SUPERSEDED;
        return act.on(words.get());
    }

    private void tried(
            School school,
            PersonId person,
            AdultEdition edition,
            StaffQuestion question,
            Map<Integer, Integer> chosen) {
        var option = chosen.get(question.part());
        if (option == null) return;
        answers.tried(school, person, edition, question.part(), question.isRight(option), clock.instant());
    }

    private Outcome keep(School school, PersonId person, AdultEdition edition, Answered answered) {
        answers.keep(school, person, edition, answered, clock.instant());
        return Outcome.KEPT;
    }

    private SchoolYear year(School school) {
        return school.yearAt(clock.instant());
    }
}
