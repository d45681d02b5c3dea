package cymru.addo.agreement;

import cymru.addo.agreement.DraftWording.Place;
import cymru.addo.school.Band;
import cymru.addo.school.Language;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The version is counted on in the statement that asks for it, and never starts again: whoever comes late changes nothing. */
@Dependent
class SqlDrafts implements Drafts {
    private static final String VERSION =
            "select version from edition_draft where school_id = :school and audience = 'pupils'";
    private static final String WORDS = """
            select rule_key, band, language, promise, reason
            from draft_wording
            where school_id = :school and audience = 'pupils'
            """;
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
    private static final String FORGET = "delete from draft_wording where school_id = :school and audience = 'pupils'";
    private static final String KEEP = """
            insert into draft_wording (school_id, audience, rule_key, band, language, promise, reason)
            values (:school, 'pupils', :rule, :band, :language, :promise, :reason)
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
        return jdbi.inTransaction(handle -> new Draft(version(handle, school), words(handle, school)));
    }

    @Override
    public boolean keep(SchoolId school, int version, RuleKey rule, Map<Place, DraftWording> words) {
        return jdbi.inTransaction(handle -> {
            if (!goesOn(handle, school, version)) return false;
            handle.createUpdate(FORGET + " and rule_key = :rule")
                    .bind("school", school.value())
                    .bind("rule", rule.value())
                    .execute();
            words.forEach((place, wording) -> keep(handle, school, place, wording));
            return true;
        });
    }

    @Override
    public boolean discard(SchoolId school, int version) {
        return jdbi.inTransaction(handle -> {
            if (!goesOn(handle, school, version)) return false;
            handle.createUpdate(FORGET).bind("school", school.value()).execute();
            return true;
        });
    }

    private boolean goesOn(Handle handle, SchoolId school, int version) {
        return handle.createUpdate(version == 0 ? BEGIN : GO_ON)
                        .bind("school", school.value())
                        .bind("version", version)
                        .bind("now", clock.instant())
                        .execute()
                == 1;
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
}
