package cymru.addo.records;

import static cymru.addo.roster.RosterFixtures.AMIRA;
import static cymru.addo.roster.RosterFixtures.MR_OKORO;
import static cymru.addo.roster.RosterFixtures.MS_REES;
import static cymru.addo.roster.RosterFixtures.TOMOS;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import cymru.addo.agreement.AgreementFixtures;
import cymru.addo.agreement.Edition;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestClock;
import cymru.addo.records.SubjectBundle.Category;
import cymru.addo.records.SubjectBundle.Kept;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.Person;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubjectBundleIT {
    private final Jdbi jdbi = TestDatabase.fresh();
    private final TestClock clock = TestClock.at("2026-09-07T09:00:00Z");
    private final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    private final ClassGroup class7b = RosterFixtures.classCalled(jdbi, clock, hillcrest, "7B");
    private final Person amira = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, AMIRA);
    private final Person tomos = RosterFixtures.pupil(jdbi, clock, hillcrest, class7b, TOMOS);
    private final Person mrOkoro = RosterFixtures.teacher(jdbi, clock, hillcrest, class7b, MR_OKORO);
    private final Person msRees = RosterFixtures.people(jdbi, clock).arrive(hillcrest, MS_REES);
    private final Edition edition = AgreementFixtures.editions(jdbi, clock).current(hillcrest.id());
    private final Exports exports = new SqlExports(jdbi);
    private final SubjectBundle bundles = new SqlSubjectBundle(jdbi, clock);
    private final TakeSubjectBundle taking = new TakeSubjectBundle(bundles, exports, clock);

    @BeforeEach
    void amiraAndTomosAnswer() {
        ask(tomos, "What of Tomos's own tablet?");
        ask(amira, "Does \"kind\" mean {always}?");
        clock.moveTo("2026-09-09T08:00:00Z");
        var reader = AgreementFixtures.reader(hillcrest, amira);
        AgreementFixtures.agreement(jdbi, clock)
                .accept(reader, edition.id(), AgreementFixtures.wordsShown(edition, reader));
    }

    @Test
    void countsWhatIsKeptOfSomebodyAndSinceWhen() {
        var kept = bundles.of(hillcrest.id(), amira.id());

        assertThat(kept).extracting(Kept::category).containsExactly(Category.values());
        assertThat(many(kept, Category.PERSON)).isEqualTo(1);
        assertThat(many(kept, Category.CLASSES)).isEqualTo(1);
        assertThat(many(kept, Category.ANSWERS)).isEqualTo(1);
        assertThat(many(kept, Category.QUESTIONS)).isEqualTo(1);
        assertThat(many(kept, Category.WORK)).isZero();
        assertThat(of(kept, Category.EVENTS).first())
                .contains(TestClock.at("2026-09-07T09:00:00Z").instant());
        assertThat(of(kept, Category.EVENTS).last()).contains(clock.instant());
        assertThat(of(kept, Category.DUTIES).first()).isEmpty();
    }

    @Test
    void holdsTheirOwnWordsAndNothingOfTheirClassmates() throws ParseException {
        var bundle = bundles.whole(hillcrest.id(), amira.id());

        var json = JSONObjectUtils.parse(bundle.json());
        assertThat(json.keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("bundle"),
                                Stream.of(Category.values())
                                        .map(each -> each.name().toLowerCase(Locale.ROOT)))
                        .toList());
        assertThat(((Map<?, ?>) json.get("bundle")).get("school")).isEqualTo("Hillcrest");
        assertThat(((Map<?, ?>) ((List<?>) json.get("questions")).get(0)).get("question"))
                .isEqualTo("Does \"kind\" mean {always}?");
        assertThat(bundle.json())
                .contains("Amira", "AGREED")
                .doesNotContain(
                        "Tomos",
                        "tablet",
                        tomos.id().toString(),
                        "Okoro",
                        mrOkoro.id().toString());
        assertThat(bundle.entries())
                .isEqualTo(bundles.of(hillcrest.id(), amira.id()).stream()
                        .mapToLong(Kept::many)
                        .sum());
    }

    @Test
    void saysWhatATeacherDidButNotWithWhom() {
        var queries = AgreementFixtures.queries(jdbi, clock);
        var asked = queries.of(hillcrest.id(), tomos.id()).get(0);
        queries.close(hillcrest.id(), class7b.id(), asked.id(), mrOkoro.id(), Optional.of("We talked of Tomos."));

        var bundle = bundles.whole(hillcrest.id(), mrOkoro.id()).json();

        assertThat(bundle).contains("talked over a question", "QUERY_CLOSED");
        assertThat(bundle).doesNotContain("Tomos", "tablet", tomos.id().toString());
    }

    @Test
    void notesWhoTookIt() {
        var taken = taking.take(hillcrest, msRees.id(), amira.id());

        assertThat(exports.of(hillcrest.id(), 9))
                .containsExactly(new Exports.Export(
                        msRees.id(), "subject-bundle", Format.JSON, "one person", taken.entries(), clock.instant()));
    }

    @Test
    void keepsNothingOfNobodyAndNothingOfAnotherSchool() {
        var brookside = SchoolFixtures.brookside(jdbi);

        for (var kept : List.of(
                bundles.of(brookside.id(), amira.id()), bundles.of(hillcrest.id(), new PersonId(UUID.randomUUID()))))
            assertThat(kept).extracting(Kept::many).containsOnly(0L);
    }

    /** Whoever adds a table with people in it says in {@link SubjectStatements} what of it is told to them. */
    @Test
    void forgetsNoColumnThatNamesAPerson() {
        var columns = jdbi.withHandle(
                handle -> handle.createQuery("""
                select c.conrelid::regclass || '.' || a.attname
                from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey) and a.attname <> 'school_id'
                where c.contype = 'f'
                    and (c.confrelid = 'person'::regclass
                        or c.confrelid = 'enrolment'::regclass and a.attname = 'person_id')
                order by 1
                """).mapTo(String.class).list());

        assertThat(columns)
                .contains("query.closed_by", "launch_session.about_person_id")
                .allMatch(SubjectBundleIT::isTold);
    }

    private static boolean isTold(String column) {
        var table = column.split("\\.")[0];
        var from = Pattern.compile("from " + table + " (\\w+)\\s");
        return SubjectStatements.ALL.values().stream().anyMatch(sql -> from.matcher(sql)
                .results()
                .anyMatch(named -> sql.contains(named.group(1) + "." + column.split("\\.")[1] + " = :person")));
    }

    private void ask(Person who, String words) {
        var reader = AgreementFixtures.reader(hillcrest, who);
        AgreementFixtures.agreement(jdbi, clock)
                .ask(reader, edition.id(), AgreementFixtures.wordsShown(edition, reader), Optional.empty(), words);
    }

    private static long many(List<Kept> kept, Category category) {
        return of(kept, category).many();
    }

    private static Kept of(List<Kept> kept, Category category) {
        return kept.stream()
                .filter(each -> each.category() == category)
                .findFirst()
                .orElseThrow();
    }
}
