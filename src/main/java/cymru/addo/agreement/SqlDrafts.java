package cymru.addo.agreement;

import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The version is counted on in the statement that asks for it, and never starts again: whoever comes late changes nothing. */
@Dependent
class SqlDrafts implements Drafts {
    private static final String BEGIN = """
            insert into edition_draft (school_id, audience, version, changed_at)
            values (:school, 'pupils', 1, :now)
            on conflict on constraint edition_draft_once do nothing
            """;
    private static final String GO_ON = """
            update edition_draft
            set version = version + 1, changed_at = :now
            where school_id = :school and audience = 'pupils' and version = :version
            """;
    private static final String KEEP_FRAME = """
            insert into draft_frame (school_id, audience, band, language, title, intro, declaration, agree, question, not_yet)
            values (:school, 'pupils', :band, :language, :title, :intro, :declaration, :agree, :question, :notYet)
            on conflict on constraint draft_frame_once do update
            set title = excluded.title, intro = excluded.intro, declaration = excluded.declaration,
                agree = excluded.agree, question = excluded.question, not_yet = excluded.not_yet
            """;
    private static final List<String> OF_PROMISES =
            List.of("draft_wording", "draft_question", "draft_promise", "draft_order");
    private static final String KEEP = """
            insert into draft_wording (school_id, audience, rule_key, band, language, promise, reason)
            values (:school, 'pupils', :rule, :band, :language, :promise, :reason)
            """;
    private static final String KEEP_QUESTION = """
            insert into draft_question (school_id, audience, rule_key, language, ask, right_answer, other_answer)
            values (:school, 'pupils', :rule, :language, :ask, :right, :other)
            """;
    private static final String ADD = """
            insert into draft_promise (school_id, audience, rule_key, picture, bands)
            values (:school, 'pupils', :rule, :picture, :bands)
            """;
    private static final String ARRANGE = """
            insert into draft_order (school_id, audience, rule_key, position)
            select :school, 'pupils', o.rule_key, o.position
            from unnest(:order) with ordinality o (rule_key, position)
            """;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    SqlDrafts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public Draft of(SchoolId school) {
        return jdbi.inTransaction(handle -> SqlDraftReading.read(handle, school));
    }

    @Override
    public boolean keep(SchoolId school, int version, Map<DraftFrame.Place, DraftFrame> frames) {
        return jdbi.inTransaction(handle -> {
            if (!goesOn(handle, school, version)) return false;
            frames.forEach((place, frame) -> keep(handle, school, place, frame));
            return true;
        });
    }

    @Override
    public boolean keep(
            SchoolId school, int version, RuleKey rule, Map<Place, DraftWording> words, DraftQuestion question) {
        return jdbi.inTransaction(handle -> {
            if (!goesOn(handle, school, version)) return false;
            forget(handle, "draft_wording", school, rule);
            forget(handle, "draft_question", school, rule);
            words.forEach((place, wording) -> keep(handle, school, place, wording));
            if (!question.isEmpty())
                for (var language : Language.values()) keep(handle, school, rule, language, question.in(language));
            return true;
        });
    }

    @Override
    public Optional<RuleKey> add(
            SchoolId school, int version, List<RuleKey> before, PromisePicture picture, Set<Band> bands) {
        return jdbi.inTransaction(handle -> {
            if (!goesOn(handle, school, version)) return Optional.empty();
            var key = OwnPromise.keyOf(version + 1);
            handle.createUpdate(ADD)
                    .bind("school", school.value())
                    .bind("rule", key.value())
                    .bind("picture", picture.name())
                    .bindArray(
                            "bands",
                            String.class,
                            bands.stream().map(Band::name).toList())
                    .execute();
            arrange(
                    handle,
                    school,
                    Stream.concat(before.stream(), Stream.of(key)).toList());
            return Optional.of(key);
        });
    }

    @Override
    public boolean arrange(SchoolId school, int version, List<RuleKey> order) {
        return jdbi.inTransaction(handle -> {
            if (!goesOn(handle, school, version)) return false;
            for (var left : SqlDraftReading.own(handle, school).keySet()) {
                if (order.contains(left)) continue;
                for (var table : OF_PROMISES) forget(handle, table, school, left);
            }
            arrange(handle, school, order);
            return true;
        });
    }

    @Override
    public boolean discard(SchoolId school, int version) {
        return jdbi.inTransaction(handle -> {
            if (!goesOn(handle, school, version)) return false;
            for (var table : OF_PROMISES) forgetAll(handle, table, school);
            forgetAll(handle, "draft_frame", school);
            return true;
        });
    }

    private static void arrange(Handle handle, SchoolId school, List<RuleKey> order) {
        forgetAll(handle, "draft_order", school);
        handle.createUpdate(ARRANGE)
                .bind("school", school.value())
                .bindArray(
                        "order",
                        String.class,
                        order.stream().map(RuleKey::value).toList())
                .execute();
    }

    private static void forgetAll(Handle handle, String table, SchoolId school) {
        handle.createUpdate(forgetIn(table)).bind("school", school.value()).execute();
    }

    private static void forget(Handle handle, String table, SchoolId school, RuleKey rule) {
        handle.createUpdate(forgetIn(table) + " and rule_key = :rule")
                .bind("school", school.value())
                .bind("rule", rule.value())
                .execute();
    }

    private static String forgetIn(String table) {
        return "delete from " + table + " where school_id = :school and audience = 'pupils'";
    }

    private boolean goesOn(Handle handle, SchoolId school, int version) {
        return handle.createUpdate(version == 0 ? BEGIN : GO_ON)
                        .bind("school", school.value())
                        .bind("version", version)
                        .bind("now", clock.instant())
                        .execute()
                == 1;
    }

    private static void keep(Handle handle, SchoolId school, Place place, DraftWording wording) {
        handle.createUpdate(KEEP)
                .bind("school", school.value())
                .bind("rule", place.rule().value())
                .bind("band", place.band().name())
                .bind("language", place.language().tag())
                .bind("promise", wording.promise())
                .bind("reason", wording.reason())
                .execute();
    }

    private static void keep(
            Handle handle, SchoolId school, RuleKey rule, Language language, DraftQuestion.Words words) {
        handle.createUpdate(KEEP_QUESTION)
                .bind("school", school.value())
                .bind("rule", rule.value())
                .bind("language", language.tag())
                .bind("ask", words.ask())
                .bind("right", words.right())
                .bind("other", words.other())
                .execute();
    }

    private static void keep(Handle handle, SchoolId school, DraftFrame.Place place, DraftFrame frame) {
        handle.createUpdate(KEEP_FRAME)
                .bind("school", school.value())
                .bind("band", place.band().name())
                .bind("language", place.language().tag())
                .bind("title", frame.title())
                .bind("intro", frame.intro())
                .bind("declaration", frame.declaration())
                .bind("agree", frame.agree())
                .bind("question", frame.question())
                .bind("notYet", frame.notYet())
                .execute();
    }
}
