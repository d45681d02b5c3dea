package cymru.addo.agreement;

import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Puts the next edition together, as far as it is written, from its rows. */
final class SqlDraftReading {
    private static final String VERSION =
            "select version from edition_draft where school_id = :school and audience = 'pupils'";
    private static final String WORDS = """
            select rule_key, band, language, promise, reason
            from draft_wording
            where school_id = :school and audience = 'pupils'
            """;
    private static final String QUESTIONS = """
            select rule_key, language, ask, right_answer, other_answer
            from draft_question
            where school_id = :school and audience = 'pupils'
            """;
    private static final String OWN =
            "select rule_key, picture, bands from draft_promise where school_id = :school and audience = 'pupils'";
    private static final String ORDER =
            "select rule_key from draft_order where school_id = :school and audience = 'pupils' order by position";
    private static final String FRAMES = """
            select band, language, title, intro, declaration, agree, question, not_yet
            from draft_frame
            where school_id = :school and audience = 'pupils'
            """;

    private SqlDraftReading() {}

    static Draft read(Handle handle, SchoolId school) {
        return new Draft(
                version(handle, school),
                words(handle, school),
                questions(handle, school),
                own(handle, school),
                order(handle, school),
                frames(handle, school));
    }

    private static List<RuleKey> order(Handle handle, SchoolId school) {
        return handle.createQuery(ORDER)
                .bind("school", school.value())
                .mapTo(String.class)
                .map(RuleKey::new)
                .list();
    }

    private static int version(Handle handle, SchoolId school) {
        return handle.createQuery(VERSION)
                .bind("school", school.value())
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    private static Map<Place, DraftWording> words(Handle handle, SchoolId school) {
        return handle.createQuery(WORDS)
                .bind("school", school.value())
                .map((row, context) -> Map.entry(
                        new Place(
                                new RuleKey(row.getString("rule_key")),
                                Band.valueOf(row.getString("band")),
                                Language.of(row.getString("language"))),
                        new DraftWording(row.getString("promise"), row.getString("reason"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<RuleKey, DraftQuestion> questions(Handle handle, SchoolId school) {
        var questions = new HashMap<RuleKey, DraftQuestion>();
        handle.createQuery(QUESTIONS)
                .bind("school", school.value())
                .map((row, context) -> questions.merge(
                        new RuleKey(row.getString("rule_key")),
                        question(
                                Language.of(row.getString("language")),
                                new DraftQuestion.Words(
                                        row.getString("ask"),
                                        row.getString("right_answer"),
                                        row.getString("other_answer"))),
                        SqlDraftReading::together))
                .list();
        return questions;
    }

    private static DraftQuestion question(Language language, DraftQuestion.Words words) {
        return language == Language.WELSH
                ? new DraftQuestion(DraftQuestion.Words.NONE, words)
                : new DraftQuestion(words, DraftQuestion.Words.NONE);
    }

    private static DraftQuestion together(DraftQuestion one, DraftQuestion other) {
        return one.welsh().equals(DraftQuestion.Words.NONE)
                ? new DraftQuestion(one.english(), other.welsh())
                : new DraftQuestion(other.english(), one.welsh());
    }

    /** The promises that the school adds. */
    static Map<RuleKey, OwnPromise> own(Handle handle, SchoolId school) {
        return handle.createQuery(OWN)
                .bind("school", school.value())
                .map((row, context) ->
                        new OwnPromise(new RuleKey(row.getString("rule_key")), row.getString("picture"), bands(row)))
                .collect(Collectors.toMap(OwnPromise::key, Function.identity()));
    }

    private static Set<Band> bands(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("bands").getArray())
                .map(Band::valueOf)
                .collect(Collectors.toSet());
    }

    private static Map<DraftFrame.Place, DraftFrame> frames(Handle handle, SchoolId school) {
        return handle.createQuery(FRAMES)
                .bind("school", school.value())
                .map((row, context) -> Map.entry(
                        new DraftFrame.Place(
                                Band.valueOf(row.getString("band")), Language.of(row.getString("language"))),
                        new DraftFrame(
                                row.getString("title"),
                                row.getString("intro"),
                                row.getString("declaration"),
                                row.getString("agree"),
                                row.getString("question"),
                                row.getString("not_yet"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
