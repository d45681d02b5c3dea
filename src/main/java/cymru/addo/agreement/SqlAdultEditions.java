package cymru.addo.agreement;

import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The words of an edition are kept line by line; which part of the text a line is says its kind. */
@Dependent
class SqlAdultEditions implements AdultEditions {
    private static final String CURRENT = """
            select id, audience, number, effective_from, content_hash
            from adult_edition
            where school_id = :school and audience = :audience
            order by number desc
            limit 1
            """;
    private static final String FIND = """
            select id, audience, number, effective_from, content_hash
            from adult_edition
            where school_id = :school and id = :id
            """;
    private static final String LINES = """
            select language, kind, words
            from adult_line
            where school_id = :school and edition_id = :edition
            order by language, position
            """;
    private static final String PUBLISH = """
            with published as (
                insert into adult_edition (school_id, audience, number, effective_from, content_hash, published_at)
                values (:school, :audience, :number, :from, :content, :at)
                on conflict on constraint adult_edition_number_once do nothing
                returning id
            ), lined as (
                insert into adult_line (school_id, edition_id, language, position, kind, words)
                select :school, id, l.language, l.position, l.kind, l.words
                from published, unnest(:languages, :kinds, :words) with ordinality l (language, kind, words, position)
            )
            insert into event (school_id, kind, actor_id, happened_at, facts)
            select :school, 'EDITION_PUBLISHED', cast(:by as uuid), :at,
                jsonb_build_object('edition', id, 'number', cast(cast(:number as integer) as text),
                    'audience', cast(:audience as text), 'content', cast(:content as text))
            from published
            """;

    private final Jdbi jdbi;

    @Inject
    SqlAdultEditions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private enum Kind {
        TITLE,
        INTRO,
        HEADING,
        STATEMENT,
        DECLARATION
    }

    private record Line(Language language, Kind kind, String words) {}

    @Override
    public Optional<AdultEdition> current(SchoolId school, Audience audience) {
        return jdbi.withHandle(handle -> handle.createQuery(CURRENT)
                .bind("school", school.value())
                .bind("audience", audience.name())
                .map((row, context) -> edition(handle, school, row))
                .findOne());
    }

    @Override
    public Optional<AdultEdition> find(SchoolId school, EditionId id) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("school", school.value())
                .bind("id", id.value())
                .map((row, context) -> edition(handle, school, row))
                .findOne());
    }

    @Override
    public boolean publish(
            SchoolId school,
            Audience audience,
            int number,
            Map<Language, AdultText> texts,
            Optional<PersonId> by,
            LocalDate from,
            Instant at) {
        var lines = new ArrayList<Line>();
        for (var language : Language.values()) add(lines, language, texts.get(language));
        return jdbi.withHandle(handle -> handle.createUpdate(PUBLISH)
                        .bind("school", school.value())
                        .bind("audience", audience.name())
                        .bind("number", number)
                        .bind("from", from)
                        .bind("content", AdultEdition.contentHash(texts))
                        .bind("by", by.map(PersonId::value).orElse(null))
                        .bind("at", at)
                        .bindArray(
                                "languages",
                                String.class,
                                lines.stream()
                                        .map(line -> line.language().tag())
                                        .toList())
                        .bindArray(
                                "kinds",
                                String.class,
                                lines.stream().map(line -> line.kind().name()).toList())
                        .bindArray(
                                "words",
                                String.class,
                                lines.stream().map(Line::words).toList())
                        .execute())
                == 1;
    }

    private static void add(List<Line> lines, Language language, AdultText text) {
        lines.add(new Line(language, Kind.TITLE, text.title()));
        lines.add(new Line(language, Kind.INTRO, text.intro()));
        for (var part : text.parts()) {
            lines.add(new Line(language, Kind.HEADING, part.heading()));
            part.statements().forEach(words -> lines.add(new Line(language, Kind.STATEMENT, words)));
        }
        lines.add(new Line(language, Kind.DECLARATION, text.declaration()));
    }

    private static AdultEdition edition(Handle handle, SchoolId school, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var lines = handle.createQuery(LINES)
                .bind("school", school.value())
                .bind("edition", id)
                .map((line, context) -> new Line(
                        Language.of(line.getString("language")),
                        Kind.valueOf(line.getString("kind")),
                        line.getString("words")))
                .list();
        var texts = new EnumMap<Language, AdultText>(Language.class);
        for (var language : Language.values())
            texts.put(
                    language,
                    text(lines.stream()
                            .filter(line -> line.language() == language)
                            .toList()));
        return new AdultEdition(
                new EditionId(id),
                Audience.valueOf(row.getString("audience")),
                row.getInt("number"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("content_hash"),
                texts);
    }

    private static AdultText text(List<Line> lines) {
        var parts = new ArrayList<AdultText.Part>();
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).kind() != Kind.HEADING) continue;
            var statements = lines.stream()
                    .skip(at + 1L)
                    .takeWhile(line -> line.kind() == Kind.STATEMENT)
                    .map(Line::words)
                    .toList();
            parts.add(new AdultText.Part(lines.get(at).words(), statements));
        }
        return new AdultText(only(lines, Kind.TITLE), only(lines, Kind.INTRO), parts, only(lines, Kind.DECLARATION));
    }

    private static String only(List<Line> lines, Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(Line::words)
                .findFirst()
                .orElseThrow();
    }
}
