package cymru.addo.agreement;

import cymru.addo.curriculum.Question;
import cymru.addo.curriculum.QuestionText;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Puts an edition together from its rows, and refuses one whose words are no longer those that were published. */
final class SqlEditionReading {
    private static final String EDITION = """
            select a.audience, e.number, e.effective_from, e.content_hash, e.awaiting_check, e.material, e.reason,
                e.asked_from, asked.effective_from as asked_since
            from edition e
            join agreement a on a.school_id = e.school_id and a.id = e.agreement_id
            join edition asked on asked.school_id = e.school_id and asked.agreement_id = e.agreement_id
                and asked.number = e.asked_from
            where e.school_id = :school and e.id = :id
            """;
    private static final String FRAMES = """
            select band, language, title, intro, declaration, agree, question, not_yet
            from edition_frame
            where school_id = :school and edition_id = :id
            """;
    private static final String RULES = """
            select key, rule_group, position, optional, picture, meaning_en, meaning_cy
            from rule
            where school_id = :school and edition_id = :id
            order by position
            """;
    private static final String WORDINGS = """
            select rule_key, band, language, promise, reason
            from wording
            where school_id = :school and edition_id = :id
            """;
    private static final String CHECKS = """
            select rule_key, band, question
            from rule_check
            where school_id = :school and edition_id = :id
            """;

    private SqlEditionReading() {}

    static Edition read(Handle handle, SchoolId school, EditionId id) {
        var frames = frames(query(handle, FRAMES, school, id));
        var rules = rules(
                query(handle, RULES, school, id),
                wordings(query(handle, WORDINGS, school, id)),
                checks(query(handle, CHECKS, school, id)));
        return query(handle, EDITION, school, id)
                .map((row, context) -> edition(row, school, id, frames, rules))
                .one();
    }

    private static Query query(Handle handle, String sql, SchoolId school, EditionId id) {
        return handle.createQuery(sql).bind("school", school.value()).bind("id", id.value());
    }

    private static Edition edition(
            ResultSet row,
            SchoolId school,
            EditionId id,
            Map<Band, Map<Language, AgreementFrame>> frames,
            List<Rule> rules)
            throws SQLException {
        var text = new AgreementText(frames, rules, languages(row));
        var hash = row.getString("content_hash");
        if (!hash.equals(ContentHash.of(text))) {
            throw new IllegalStateException("Edition " + id + " no longer says what was published");
        }
        return new Edition(
                school,
                id,
                row.getString("audience"),
                row.getInt("number"),
                row.getObject("effective_from", LocalDate.class),
                text,
                hash,
                publication(row));
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getBoolean("material") ? Weight.MATERIAL : Weight.MINOR,
                row.getString("reason"),
                row.getInt("asked_from"),
                row.getObject("asked_since", LocalDate.class));
    }

    private static Set<Language> languages(ResultSet row) throws SQLException {
        var languages = new HashSet<Language>();
        for (var tag : (String[]) row.getArray("awaiting_check").getArray()) languages.add(Language.of(tag));
        return languages;
    }

    private static Map<Band, Map<Language, AgreementFrame>> frames(Query query) {
        var frames = new HashMap<Band, Map<Language, AgreementFrame>>();
        query.map((row, context) -> frames.computeIfAbsent(Band.valueOf(row.getString("band")), band -> new HashMap<>())
                        .put(
                                Language.of(row.getString("language")),
                                new AgreementFrame(
                                        row.getString("title"),
                                        row.getString("intro"),
                                        row.getString("declaration"),
                                        row.getString("agree"),
                                        row.getString("question"),
                                        row.getString("not_yet"))))
                .list();
        return frames;
    }

    private static Map<String, Map<Band, Map<Language, Wording>>> wordings(Query query) {
        var wordings = new HashMap<String, Map<Band, Map<Language, Wording>>>();
        query.map((row, context) -> wordings.computeIfAbsent(row.getString("rule_key"), key -> new HashMap<>())
                        .computeIfAbsent(Band.valueOf(row.getString("band")), band -> new HashMap<>())
                        .put(
                                Language.of(row.getString("language")),
                                new Wording(row.getString("promise"), row.getString("reason"))))
                .list();
        return wordings;
    }

    private static Map<String, Map<Band, Question>> checks(Query query) {
        var checks = new HashMap<String, Map<Band, Question>>();
        query.map((row, context) -> checks.computeIfAbsent(row.getString("rule_key"), key -> new HashMap<>())
                        .put(
                                Band.valueOf(row.getString("band")),
                                QuestionText.read(row.getString("rule_key"), row.getString("question"))))
                .list();
        return checks;
    }

    private static List<Rule> rules(
            Query query,
            Map<String, Map<Band, Map<Language, Wording>>> wordings,
            Map<String, Map<Band, Question>> checks) {
        var rules = new ArrayList<Rule>();
        query.map((row, context) -> rules.add(new Rule(
                        new RuleKey(row.getString("key")),
                        row.getString("rule_group"),
                        row.getInt("position"),
                        row.getBoolean("optional"),
                        row.getString("picture"),
                        Map.of(
                                Language.ENGLISH,
                                row.getString("meaning_en"),
                                Language.WELSH,
                                row.getString("meaning_cy")),
                        wordings.getOrDefault(row.getString("key"), Map.of()),
                        checks.getOrDefault(row.getString("key"), Map.of()))))
                .list();
        return rules;
    }
}
