package cymru.addo.vle.outbox;

import cymru.addo.agreement.EditionId;
import cymru.addo.lti.eula.EulaReports;
import cymru.addo.lti.launch.Services.Eula;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All messages of one service are one lane, since a new beginning must not overtake, nor be overtaken by, an acceptance. */
@Dependent
class SqlEulaServices implements EulaServices {
    private static final String MEET = """
            insert into eula_service (school_id, registration_id, deployment_id, url, scopes, seen_at)
            values (:school, :registration, :deployment, :url, :scopes, :now)
            on conflict on constraint eula_service_once do update
            set url = excluded.url, scopes = excluded.scopes, seen_at = excluded.seen_at
            """;
    private static final String FIND = """
            select url, scopes
            from eula_service
            where school_id = :school and registration_id = :registration and deployment_id = :deployment
            """;
    private static final String BEGIN_AGAIN = """
            insert into outbox (school_id, lane, kind, fact, registration_id, deployment_id, happened_at, not_before, created_at)
            select s.school_id, 'eula ' || s.registration_id || ' ' || s.deployment_id, 'EULA_RESET', :occasion || ' again',
                s.registration_id, s.deployment_id, :now, :now, :now
            from eula_service s
            where s.school_id = :school
                and exists (
                    select 1
                    from outbox o
                    where o.school_id = s.school_id and o.kind = 'EULA_USER'
                        and o.lane = 'eula ' || s.registration_id || ' ' || s.deployment_id
                        and not starts_with(o.fact, :occasion)
                )
            on conflict on constraint outbox_fact_once do nothing
            """;
    private static final String ACCEPTED = """
            insert into outbox (school_id, lane, kind, fact, registration_id, deployment_id, person_id, body, happened_at,
                not_before, created_at)
            select s.school_id, 'eula ' || s.registration_id || ' ' || s.deployment_id, 'EULA_USER',
                :occasion || ' ' || p.id, s.registration_id, s.deployment_id, p.id, '{"accepted": true}', a.decided_at, :now, :now
            from person p
            join standing_answer a on a.school_id = p.school_id and a.person_id = p.id
                and a.edition_id = :edition and a.school_year = :year and a.decision = 'AGREED'
            join registration g on g.school_id = p.school_id and g.issuer = p.issuer
            join eula_service s on s.school_id = g.school_id and s.registration_id = g.id
            where p.school_id = :school and p.id = :person
            on conflict on constraint outbox_fact_once do nothing
            """;
    private static final String ASKED_BY = """
            select asked.id
            from edition e
            join edition asked on asked.school_id = e.school_id and asked.agreement_id = e.agreement_id
                and asked.number = e.asked_from
            where e.school_id = :school and e.id = :edition
            """;
    private static final String REQUIRED = """
            select bool_or(required)
            from eula_service
            where school_id = :school and :scope = any (scopes)
            """;
    private static final String REQUIRE = """
            with changed as (
                update eula_service
                set required = :required
                where school_id = :school and :scope = any (scopes) and required <> :required
                returning school_id, registration_id, deployment_id
            )
            insert into outbox (school_id, lane, kind, fact, registration_id, deployment_id, body, happened_at, not_before,
                created_at)
            select school_id, 'eula ' || registration_id || ' ' || deployment_id, 'EULA_SWITCH',
                'required ' || gen_random_uuid(), registration_id, deployment_id,
                jsonb_build_object('required', :required), :now, :now, :now
            from changed
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlEulaServices(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void meet(SchoolId school, String registration, String deployment, Eula offered) {
        jdbi.useHandle(handle -> handle.createUpdate(MEET)
                .bind("school", school.value())
                .bind("registration", UUID.fromString(registration))
                .bind("deployment", deployment)
                .bind("url", offered.url().toString())
                .bindArray(
                        "scopes",
                        String.class,
                        offered.scopes().stream().sorted().toList())
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    public Optional<Eula> find(SchoolId school, String registration, String deployment) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("school", school.value())
                .bind("registration", UUID.fromString(registration))
                .bind("deployment", deployment)
                .map((row, context) -> new Eula(
                        Set.of((String[]) row.getArray("scopes").getArray()), URI.create(row.getString("url"))))
                .findOne());
    }

    @Override
    public Optional<Boolean> required(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(REQUIRED)
                .bind("school", school.value())
                .bind("scope", EulaReports.DEPLOYMENT)
                .mapTo(Boolean.class)
                .findOne());
    }

    @Override
    public void require(SchoolId school, boolean required) {
        jdbi.useHandle(handle -> handle.createUpdate(REQUIRE)
                .bind("school", school.value())
                .bind("scope", EulaReports.DEPLOYMENT)
                .bind("required", required)
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    public void accepted(SchoolId school, PersonId person, EditionId edition, SchoolYear year) {
        beginAgain(school, edition, year);
        jdbi.useHandle(handle -> handle.createUpdate(ACCEPTED)
                .bind("school", school.value())
                .bind("person", person.value())
                .bind("edition", edition.value())
                .bind("year", year.startsIn())
                .bind("occasion", occasion(handle, school, edition, year))
                .bind("now", clock.instant())
                .execute());
    }

    @Override
    public void beginAgain(SchoolId school, EditionId edition, SchoolYear year) {
        jdbi.useHandle(handle -> handle.createUpdate(BEGIN_AGAIN)
                .bind("school", school.value())
                .bind("occasion", occasion(handle, school, edition, year))
                .bind("now", clock.instant())
                .execute());
    }

    /** The school year, and the edition that asked last: one that is only told begins nothing anew. */
    private static String occasion(Handle handle, SchoolId school, EditionId edition, SchoolYear year) {
        var asked = handle.createQuery(ASKED_BY)
                .bind("school", school.value())
                .bind("edition", edition.value())
                .mapTo(UUID.class)
                .one();
        return year.startsIn() + " " + asked;
    }
}
