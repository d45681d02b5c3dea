package cymru.addo.check;

import static cymru.addo.check.CheckFixtures.answer;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Reader;
import cymru.addo.check.HardWordings.Tried;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class HardWordingsIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final Edition edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
    private final CheckUnderstanding checking = CheckFixtures.understanding(jdbi, clock);
    private final HardWordings wordings = new SqlHardWordings(jdbi);

    @Test
    void saysHowManyUnderstoodAPromiseAtOnceAndTheHardestFirst() {
        for (int each = 0; each < 10; each++) {
            var reader = pupil("pupil-" + each, Language.ENGLISH);
            var first = next(reader);
            answer(checking, reader, edition, first, true);
            answer(checking, reader, edition, next(reader), each < 3);
        }

        assertThat(found()).extracting(Tried::people).containsExactly(10, 10);
        assertThat(found()).extracting(Tried::rightAtFirst).containsExactly(3, 10);
        assertThat(found()).extracting(Tried::percent).containsExactly(30, 100);
    }

    @Test
    void countsWhoFoundItLaterAmongThoseWhoDidNotAtFirst() {
        for (int each = 0; each < 10; each++) {
            var reader = pupil("pupil-" + each, Language.ENGLISH);
            answer(checking, reader, edition, next(reader), false);
            answer(checking, reader, edition, next(reader), true);
        }

        assertThat(found()).singleElement().satisfies(tried -> {
            assertThat(tried.people()).isEqualTo(10);
            assertThat(tried.rightAtFirst()).isZero();
        });
    }

    @Test
    void saysNothingOfFewerThanTenPeople() {
        for (int each = 0; each < 18; each++) {
            var reader = pupil("pupil-" + each, each % 2 == 0 ? Language.ENGLISH : Language.WELSH);
            answer(checking, reader, edition, next(reader), true);
        }
        assertThat(found()).isEmpty();

        var tenth = pupil("pupil-18", Language.WELSH);
        answer(checking, tenth, edition, next(tenth), true);

        assertThat(found()).extracting(Tried::language).containsExactly(Language.WELSH);
    }

    private List<Tried> found() {
        return wordings.of(hillcrest.id(), edition.id(), hillcrest.yearAt(clock.instant()));
    }

    private CheckProgress.Step next(Reader reader) {
        return checking.progress(reader, edition).next().orElseThrow();
    }

    private Reader pupil(String subject, Language language) {
        var who = new Arrival(RosterFixtures.ISSUER, subject, "Khan", "Pupil", "Pupil Khan", false);
        var person = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, who);
        return new Reader(hillcrest, person.id(), Band.C, BandSource.CLASS_GUESSED, language, "launch-1");
    }
}
