package cymru.addo.vle;

import cymru.addo.lti.deeplinking.DeepLinkingSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

@Dependent
class SqlContentPicks implements ContentPicks {
    private static final String VISIT = """
            where school_id = :school
                and id = :id
            """;
    private static final String KEEP = "update launch_session set deep_linking = :settings\n" + VISIT;
    private static final String OF =
            "select deep_linking from launch_session\n" + VISIT + "and deep_linking is not null";
    private static final String TAKE = """
            with kept as (
                select school_id, id, deep_linking
                from launch_session
                where school_id = :school
                    and id = :id
                    and deep_linking is not null
                for update
            )
            update launch_session
            set deep_linking = null
            from kept
            where launch_session.school_id = kept.school_id
                and launch_session.id = kept.id
            returning kept.deep_linking
            """;

    private final Jdbi jdbi;

    @Inject
    SqlContentPicks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void keep(LaunchSession visit, DeepLinkingSettings settings) {
        jdbi.useHandle(handle -> of(visit, handle.createUpdate(KEEP))
                .bind("settings", settings.json())
                .execute());
    }

    @Override
    public Optional<DeepLinkingSettings> of(LaunchSession visit) {
        return settings(visit, OF);
    }

    @Override
    public Optional<DeepLinkingSettings> take(LaunchSession visit) {
        return settings(visit, TAKE);
    }

    private Optional<DeepLinkingSettings> settings(LaunchSession visit, String sql) {
        return jdbi.withHandle(handle ->
                        of(visit, handle.createQuery(sql)).mapTo(String.class).findOne())
                .map(DeepLinkingSettings::of);
    }

    private static <S extends SqlStatement<S>> S of(LaunchSession visit, S statement) {
        return statement.bind("school", visit.school().value()).bind("id", visit.id());
    }
}
