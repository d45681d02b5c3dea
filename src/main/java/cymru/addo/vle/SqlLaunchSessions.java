package cymru.addo.vle;

import cymru.addo.lti.Fingerprint;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlLaunchSessions implements LaunchSessions {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(8);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private static final String OPEN = """
            insert into launch_session (school_id, id, secret_hash, proved_by, csrf_secret, person_id, class_group_id,
                registration_id, deployment_id, roles, resource_link_id, link_band, language, return_url, opened_at,
                seen_at)
            values (:school, :id, :secret, :provedBy, :csrf, :person, cast(:classGroup as uuid), :registration, :deployment,
                :roles, :resourceLink, :linkBand, :language, :returnUrl, :now, :now)
            """;
    private static final String FIND = """
            select school_id, id, csrf_secret, person_id, class_group_id, registration_id, deployment_id, roles, link_band,
                language, return_url, seen_at
            from launch_session
            where id = :id
                and secret_hash = :secret
                and proved_by = :provedBy
                and ended_at is null
                and opened_at > :openedAfter
                and seen_at > :seenAfter
            """;
    private static final String TOUCH = """
            update launch_session
            set seen_at = :now
            where school_id = :school
                and id = :id
            """;
    private static final String SPEAK = """
            update launch_session
            set language = :language
            where school_id = :school
                and id = :id
            """;
    private static final String ENTER = """
            update launch_session
            set class_group_id = :classGroup
            where school_id = :school
                and id = :id
            """;
    private static final String END = """
            update launch_session
            set ended_at = :now
            where school_id = :school
                and id = :id
                and ended_at is null
            """;
    private static final String SWEEP = """
            delete from launch_session
            where opened_at < :before
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlLaunchSessions(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void open(LaunchSession session, VisitSecret secret, Optional<String> resourceLink) {
        jdbi.useHandle(handle -> handle.createUpdate(OPEN)
                .bind("school", session.school().value())
                .bind("id", session.id())
                .bind("secret", Fingerprint.of(secret.value()))
                .bind("provedBy", secret.place().name())
                .bind("csrf", session.csrf())
                .bind("person", session.person().value())
                .bind(
                        "classGroup",
                        session.classGroup().map(ClassGroupId::value).orElse(null))
                .bind("registration", UUID.fromString(session.registration()))
                .bind("deployment", session.deployment())
                .bindArray("roles", String.class, List.copyOf(session.roles()))
                .bind("resourceLink", resourceLink.orElse(null))
                .bind("linkBand", session.linkBand().map(Band::name).orElse(null))
                .bind("language", session.language().tag())
                .bind("returnUrl", session.returnUrl().orElse(null))
                .bind("now", now())
                .execute());
    }

    @Override
    public Optional<LaunchSession> find(String id, VisitSecret secret) {
        var found = jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("id", id)
                .bind("secret", Fingerprint.of(secret.value()))
                .bind("provedBy", secret.place().name())
                .bind("openedAfter", now().minus(LONGEST))
                .bind("seenAfter", now().minus(IDLE))
                .map((row, context) -> new Seen(session(row), row.getObject("seen_at", OffsetDateTime.class)))
                .findOne());
        found.filter(seen -> seen.at().isBefore(now().minus(SEEN_EVERY))).ifPresent(seen -> touch(seen.session()));
        return found.map(Seen::session);
    }

    private record Seen(LaunchSession session, OffsetDateTime at) {}

    private void touch(LaunchSession session) {
        jdbi.useHandle(handle -> handle.createUpdate(TOUCH)
                .bind("school", session.school().value())
                .bind("id", session.id())
                .bind("now", now())
                .execute());
    }

    @Override
    public void speak(LaunchSession session, Language language) {
        jdbi.useHandle(handle -> handle.createUpdate(SPEAK)
                .bind("school", session.school().value())
                .bind("id", session.id())
                .bind("language", language.tag())
                .execute());
    }

    @Override
    public void enter(LaunchSession session, ClassGroupId classGroup) {
        jdbi.useHandle(handle -> handle.createUpdate(ENTER)
                .bind("school", session.school().value())
                .bind("id", session.id())
                .bind("classGroup", classGroup.value())
                .execute());
    }

    @Override
    public void end(LaunchSession session) {
        jdbi.useHandle(handle -> handle.createUpdate(END)
                .bind("school", session.school().value())
                .bind("id", session.id())
                .bind("now", now())
                .execute());
    }

    @Override
    public int sweep(Instant openedBefore) {
        return jdbi.withHandle(handle -> handle.createUpdate(SWEEP)
                .bind("before", openedBefore.atOffset(ZoneOffset.UTC))
                .execute());
    }

    private static LaunchSession session(ResultSet row) throws SQLException {
        return new LaunchSession(
                row.getString("id"),
                row.getString("csrf_secret"),
                new SchoolId(row.getObject("school_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                Optional.ofNullable(row.getObject("class_group_id", UUID.class)).map(ClassGroupId::new),
                row.getString("registration_id"),
                row.getString("deployment_id"),
                Set.of((String[]) row.getArray("roles").getArray()),
                Optional.ofNullable(row.getString("link_band")).map(Band::valueOf),
                Language.of(row.getString("language")),
                Optional.ofNullable(row.getString("return_url")));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
