package cymru.addo.roster;

import cymru.addo.school.School;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** People with names, and the class they are in. */
public final class RosterFixtures {
    public static final String ISSUER = "https://vle.example";
    public static final Arrival AMIRA = new Arrival(ISSUER, "amira", "Khan", "Amira", "Amira Khan", false);
    public static final Arrival TOMOS = new Arrival(ISSUER, "tomos", "Ŵyn-Tŷ", "Tomos", "Tomos Ŵyn-Tŷ", false);
    public static final Arrival MR_OKORO = new Arrival(ISSUER, "okoro", "Okoro", "Ben", "Mr Okoro", true);
    public static final Arrival MS_REES = new Arrival(ISSUER, "rees", "Rees", "Siân", "Ms Rees", true);

    private RosterFixtures() {}

    public static People people(Jdbi jdbi, Clock clock) {
        return new SqlPeople(jdbi, clock);
    }

    public static ClassGroups classGroups(Jdbi jdbi, Clock clock) {
        return new SqlClassGroups(jdbi, clock);
    }

    public static Enrolments enrolments(Jdbi jdbi, Clock clock) {
        return new SqlEnrolments(jdbi, clock);
    }

    public static Roster roster(Jdbi jdbi) {
        return new SqlRoster(jdbi);
    }

    public static PupilGroups pupilGroups(Jdbi jdbi) {
        return new SqlPupilGroups(jdbi);
    }

    public static BandOfPerson bands(Jdbi jdbi) {
        return new SqlBandOfPerson(jdbi);
    }

    public static Bands setBands(Jdbi jdbi, Clock clock) {
        return new SqlBands(jdbi, clock);
    }

    public static SetBand setBand(Jdbi jdbi, Clock clock) {
        return new SetBand(enrolments(jdbi, clock), new SqlBands(jdbi, clock));
    }

    /** The class of this title, on a platform that is registered for the purpose. */
    public static ClassGroup classCalled(Jdbi jdbi, Clock clock, School school, String title) {
        return classGroups(jdbi, clock)
                .meet(
                        school.id(),
                        new ClassSeen(registration(jdbi, school), "1", "course " + title, title, null, null));
    }

    public static Person pupil(Jdbi jdbi, Clock clock, School school, ClassGroup in, Arrival who) {
        return member(jdbi, clock, school, in, who, Role.PUPIL);
    }

    public static Person teacher(Jdbi jdbi, Clock clock, School school, ClassGroup in, Arrival who) {
        return member(jdbi, clock, school, in, who, Role.STAFF);
    }

    private static Person member(Jdbi jdbi, Clock clock, School school, ClassGroup in, Arrival who, Role role) {
        var person = people(jdbi, clock).arrive(school, who);
        enrolments(jdbi, clock).enrol(school.id(), in.id(), person.id(), role, Optional.empty());
        return person;
    }

    public static String registration(Jdbi jdbi, School school) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            insert into registration (school_id, issuer, client_id, authorization_endpoint, token_endpoint, jwks_uri)
                            values (:school, :issuer, cast(:school as text), 'https://vle.example/auth', 'https://vle.example/token',
                                'https://vle.example/jwks')
                            on conflict do nothing
                            """)
                    .bind("school", school.id().value())
                    .bind("issuer", ISSUER)
                    .execute();
            return handle.createQuery("select id from registration where school_id = :school")
                    .bind("school", school.id().value())
                    .mapTo(UUID.class)
                    .one()
                    .toString();
        });
    }
}
