package cymru.addo.agreement;

import cymru.addo.evidence.Projection;
import cymru.addo.roster.Person;
import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;

public final class AgreementFixtures {
    private AgreementFixtures() {}

    public static Editions editions(Jdbi jdbi, Clock clock) {
        return new SqlEditions(jdbi, clock, new EditionCache());
    }

    public static Acceptances acceptances(Jdbi jdbi) {
        return acceptances(jdbi, (school, person, edition, year) -> {});
    }

    public static Acceptances acceptances(Jdbi jdbi, ToldOfAnswers told) {
        return new SqlAcceptances(jdbi, told);
    }

    public static Queries queries(Jdbi jdbi, Clock clock) {
        return new SqlQueries(jdbi, clock);
    }

    public static AcceptAgreement agreement(Jdbi jdbi, Clock clock) {
        return new AcceptAgreement(editions(jdbi, clock), acceptances(jdbi), clock);
    }

    public static AcceptAgreement agreement(Jdbi jdbi, Clock clock, ToldOfAnswers told) {
        return new AcceptAgreement(editions(jdbi, clock), acceptances(jdbi, told), clock);
    }

    public static Reader reader(School school, Person person) {
        return new Reader(school, person.id(), Band.C, BandSource.CLASS_GUESSED, Language.WELSH, "launch-1");
    }

    public static String wordsShown(Edition edition, Reader reader) {
        return edition.wordsShown(reader.band(), reader.language(), reader.school())
                .hash();
    }

    public static Projection projection() {
        return new SqlAcceptanceProjection();
    }
}
