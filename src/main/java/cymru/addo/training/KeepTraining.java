package cymru.addo.training;

import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.PersonId;
import cymru.addo.school.PlainText;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The coordinator writes down what a colleague learned elsewhere. It has happened already, and not before anybody's time. */
@Dependent
public class KeepTraining {
    public static final int LONGEST = 200;

    private static final int FURTHEST_YEARS_BACK = 50;

    private final People people;
    private final Trainings trainings;
    private final Clock clock;

    @Inject
    public KeepTraining(People people, Trainings trainings, Clock clock) {
        this.people = people;
        this.trainings = trainings;
        this.clock = clock;
    }

    /** @param provider blank where nobody is named */
    public Outcome keep(
            School school, PersonId colleague, String title, String provider, LocalDate heldOn, PersonId by) {
        var staff = people.find(school.id(), colleague).filter(Person::seenAsStaff);
        if (staff.isEmpty()) return new Outcome.NoSuchColleague();
        if (isTooLong(title) || isTooLong(provider)) return new Outcome.TooLong();
        var what = PlainText.lineOrNull(title, LONGEST);
        if (what == null) return new Outcome.NoTitle();
        var today = LocalDate.ofInstant(clock.instant(), school.calendar().zone());
        if (heldOn.isAfter(today) || heldOn.isBefore(today.minusYears(FURTHEST_YEARS_BACK)))
            return new Outcome.NotYet();
        var host = Optional.ofNullable(PlainText.lineOrNull(provider, LONGEST));
        return new Outcome.Kept(trainings.keep(school.id(), colleague, what, host, heldOn, by));
    }

    private static boolean isTooLong(String words) {
        return words.strip().length() > LONGEST;
    }

    public sealed interface Outcome {
        record Kept(TrainingId id) implements Outcome {}

        record NoSuchColleague() implements Outcome {}

        record NoTitle() implements Outcome {}

        record TooLong() implements Outcome {}

        /** A day that is still to come, or longer ago than anybody worked here. */
        record NotYet() implements Outcome {}
    }
}
