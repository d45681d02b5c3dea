package cymru.addo.pack;

import static java.util.stream.Collectors.joining;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

@Dependent
class SqlPacks implements Packs {
    private static final String ALL = """
            select v.id, v.title, v.number, array_to_string(v.module_keys, ' ') as keys, v.uploaded_at, v.published_by,
                v.published_at, v.withdrawn_at,
                v.number = max(v.number) over (partition by v.title) as newest
            from pack_version v
            where v.school_id = :school
            order by v.title, v.number desc nulls first
            """;
    private static final String KEEP = """
            insert into pack_version (school_id, title, contents, module_keys, uploaded_at)
            values (:school, :title, :zip, string_to_array(:keys, ' '), :at)
            on conflict (school_id, title) where number is null
            do update set id = gen_random_uuid(), contents = excluded.contents, module_keys = excluded.module_keys,
                uploaded_at = excluded.uploaded_at
            returning id
            """;
    private static final String IN_USE = """
            number is not null and o.withdrawn_at is null
                and not exists (
                    select
                    from pack_version n
                    where n.school_id = o.school_id and n.title = o.title and n.number > o.number
                )
            """;
    private static final String PUBLISH = """
            update pack_version v
            set number = 1 + coalesce((
                    select max(l.number)
                    from pack_version l
                    where l.school_id = v.school_id and l.title = v.title
                ), 0),
                published_by = :by, published_at = :at
            where v.school_id = :school and v.id = :version and v.number is null
                and not exists (
                    select
                    from pack_version o
                    where o.school_id = v.school_id and o.title <> v.title and o.module_keys && v.module_keys
                        and o.""" + IN_USE + ")";
    /** One publication at a time, so that two packs with one key do not pass each other by. */
    private static final String HOLD = """
            select id
            from school
            where id = :school
            for no key update
            """;

    private static final String WITHDRAW = """
            update pack_version o
            set withdrawn_by = :by, withdrawn_at = :at
            where o.school_id = :school and o.id = :version and o.""" + IN_USE;
    private static final String DISCARD = """
            delete from pack_version
            where school_id = :school and id = :version and number is null
            """;
    private static final String CONTENTS = """
            select contents
            from pack_version
            where school_id = :school and id = :version
            """;
    private static final String KEYS = """
            select distinct unnest(o.module_keys)
            from pack_version o
            where o.school_id = :school and o.title <> :title and o.""" + IN_USE;

    private final Jdbi jdbi;

    @Inject
    SqlPacks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<PackVersion> of(SchoolId school) {
        return jdbi.withHandle(handle -> handle.createQuery(ALL)
                .bind("school", school.value())
                .map((row, context) -> version(row))
                .list());
    }

    @Override
    public Optional<PackVersion> find(SchoolId school, PackVersionId version) {
        return of(school).stream().filter(each -> each.id().equals(version)).findFirst();
    }

    @Override
    public PackVersionId keep(SchoolId school, String title, byte[] zip, List<ModuleKey> modules, Instant at) {
        return jdbi.withHandle(handle -> handle.createQuery(KEEP)
                .bind("school", school.value())
                .bind("title", title)
                .bind("zip", zip)
                .bind("keys", modules.stream().map(ModuleKey::value).collect(joining(" ")))
                .bind("at", at)
                .mapTo(UUID.class)
                .map(PackVersionId::new)
                .one());
    }

    @Override
    public boolean publish(SchoolId school, PackVersionId version, PersonId by, Instant at) {
        jdbi.useHandle(handle -> handle.createQuery(HOLD)
                .bind("school", school.value())
                .mapTo(UUID.class)
                .one());
        return change(PUBLISH, school, version, by, at);
    }

    @Override
    public boolean withdraw(SchoolId school, PackVersionId version, PersonId by, Instant at) {
        return change(WITHDRAW, school, version, by, at);
    }

    @Override
    public boolean discard(SchoolId school, PackVersionId version) {
        return jdbi.withHandle(handle -> handle.createUpdate(DISCARD)
                        .bind("school", school.value())
                        .bind("version", version.value())
                        .execute())
                == 1;
    }

    @Override
    public Optional<byte[]> contents(SchoolId school, PackVersionId version) {
        return jdbi.withHandle(handle -> handle.createQuery(CONTENTS)
                .bind("school", school.value())
                .bind("version", version.value())
                .mapTo(byte[].class)
                .findOne());
    }

    @Override
    public Set<ModuleKey> keysBeside(SchoolId school, String title) {
        return jdbi
                .withHandle(handle -> handle.createQuery(KEYS)
                        .bind("school", school.value())
                        .bind("title", title)
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(ModuleKey::new)
                .collect(Collectors.toSet());
    }

    private boolean change(String statement, SchoolId school, PackVersionId version, PersonId by, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(statement)
                        .bind("school", school.value())
                        .bind("version", version.value())
                        .bind("by", by.value())
                        .bind("at", at)
                        .execute())
                == 1;
    }

    private static PackVersion version(ResultSet row) throws SQLException {
        var number = row.getInt("number");
        return new PackVersion(
                new PackVersionId(row.getObject("id", UUID.class)),
                row.getString("title"),
                number == 0 ? OptionalInt.empty() : OptionalInt.of(number),
                row.getBoolean("newest"),
                Stream.of(row.getString("keys").split(" ")).map(ModuleKey::new).toList(),
                row.getTimestamp("uploaded_at").toInstant(),
                Optional.ofNullable(row.getObject("published_by", UUID.class)).map(PersonId::new),
                at(row.getTimestamp("published_at")),
                at(row.getTimestamp("withdrawn_at")));
    }

    private static Optional<Instant> at(Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
