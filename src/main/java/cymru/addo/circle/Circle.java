package cymru.addo.circle;

import static java.util.Objects.requireNonNull;

import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Rule;
import cymru.addo.agreement.RuleKey;
import cymru.addo.curriculum.Question;
import cymru.addo.lesson.Ballot;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import cymru.addo.year.SchoolYear;
import java.util.List;
import java.util.Optional;

/** A class around one screen, with its agreement in the wording of a band. */
public record Circle(School school, ClassGroupId classGroup, SchoolYear year, Edition edition, Band band) {
    public Circle {
        requireNonNull(school, "school");
        requireNonNull(classGroup, "classGroup");
        requireNonNull(year, "year");
        requireNonNull(edition, "edition");
        requireNonNull(band, "band");
    }

    public List<Rule> rules() {
        return edition.rulesIn(band, school);
    }

    public Optional<Rule> rule(RuleKey key) {
        return rules().stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** What hands are raised for, in the same order on every device. */
    public Ballot ballot(Question question) {
        return Ballot.of(question, classGroup.value().getLeastSignificantBits() ^ year.startsIn());
    }
}
