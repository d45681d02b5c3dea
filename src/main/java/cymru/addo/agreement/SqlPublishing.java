package cymru.addo.agreement;

import cymru.addo.curriculum.QuestionText;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Writes a whole edition and its event down in one statement; a second node that tries at the same time changes nothing. */
final class SqlPublishing {
    private static final String PUBLISH = """
            with made as (
                insert into agreement (school_id, audience)
                values (:school, 'pupils')
                on conflict on constraint agreement_for_audience_once do update
                set audience = excluded.audience
                returning id
            ), published as (
                insert into edition (school_id, agreement_id, number, effective_from, content_hash, awaiting_check, published_at,
                    material, asked_from, reason)
                select :school, id, :number, :effectiveFrom, :contentHash, :awaiting, :at, :material, :askedFrom, :reason
                from made
                on conflict on constraint edition_number_once do nothing
                returning id, number
            ), framed as (
                insert into edition_frame (school_id, edition_id, band, language, title, intro, declaration, agree, question, not_yet)
                select :school, id, f.*
                from published, unnest(:fBands, :fLanguages, :fTitles, :fIntros, :fDeclarations, :fAgrees, :fQuestions, :fNotYets) f
            ), ruled as (
                insert into rule (school_id, edition_id, key, rule_group, position, optional, picture, meaning_en, meaning_cy)
                select :school, id, r.key, r.rule_group, cast(r.position as integer), cast(r.optional as boolean), r.picture, r.en, r.cy
                from published, unnest(:rKeys, :rGroups, :rPositions, :rOptionals, :rPictures, :rEnglish, :rWelsh)
                    r (key, rule_group, position, optional, picture, en, cy)
            ), worded as (
                insert into wording (school_id, edition_id, rule_key, band, language, promise, reason)
                select :school, id, w.*
                from published, unnest(:wKeys, :wBands, :wLanguages, :wPromises, :wReasons) w
            ), checked as (
                insert into rule_check (school_id, edition_id, rule_key, band, question)
                select :school, id, c.*
                from published, unnest(:cKeys, :cBands, :cQuestions) c
            )
            insert into event (school_id, kind, actor_id, happened_at, facts)
            select :school, 'EDITION_PUBLISHED', cast(:actor as uuid), :at,
                jsonb_build_object('edition', id, 'number', cast(number as text), 'content', cast(:contentHash as text))
                    || case
                        when number = 1 then '{}'
                        else jsonb_build_object('weight', case when :material then 'material' else 'minor' end,
                            'asked-from', cast(cast(:askedFrom as integer) as text),
                            'reason', encode(sha256(convert_to(:reason, 'UTF8')), 'hex'))
                    end
            from published
            """;

    private SqlPublishing() {}

    /** @return false where another edition has this number already */
    static boolean publish(Handle handle, NewEdition edition) {
        var text = edition.text();
        var how = edition.publication();
        var update = handle.createUpdate(PUBLISH)
                .bind("school", edition.school().value())
                .bind("number", edition.number())
                .bind("effectiveFrom", edition.effectiveFrom())
                .bind("contentHash", ContentHash.of(text))
                .bindArray("awaiting", String.class, awaiting(text))
                .bind("material", how.asksAgain())
                .bind("askedFrom", how.askedFrom())
                .bind("reason", how.reason())
                .bind("actor", edition.publisher().map(PersonId::value).orElse(null))
                .bind("at", edition.publishedAt());
        bindFrames(update, frames(text));
        bindRules(update, text.rules());
        bindWordings(update, wordings(text));
        bindChecks(update, checks(text));
        return update.execute() == 1;
    }

    private static List<String> awaiting(AgreementText text) {
        return text.awaitingCheck().stream().map(Language::tag).sorted().toList();
    }

    private static void bindFrames(SqlStatement<?> update, List<FrameRow> frames) {
        bind(update, "fBands", frames, FrameRow::band);
        bind(update, "fLanguages", frames, FrameRow::language);
        bind(update, "fTitles", frames, row -> row.frame().title());
        bind(update, "fIntros", frames, row -> row.frame().intro());
        bind(update, "fDeclarations", frames, row -> row.frame().declaration());
        bind(update, "fAgrees", frames, row -> row.frame().agree());
        bind(update, "fQuestions", frames, row -> row.frame().question());
        bind(update, "fNotYets", frames, row -> row.frame().notYet());
    }

    private static void bindRules(SqlStatement<?> update, List<Rule> rules) {
        bind(update, "rKeys", rules, rule -> rule.key().value());
        bind(update, "rGroups", rules, Rule::group);
        bind(update, "rPositions", rules, rule -> Integer.toString(rule.order()));
        bind(update, "rOptionals", rules, rule -> Boolean.toString(rule.optional()));
        bind(update, "rPictures", rules, Rule::picture);
        bind(update, "rEnglish", rules, rule -> rule.pictureMeaning(Language.ENGLISH));
        bind(update, "rWelsh", rules, rule -> rule.pictureMeaning(Language.WELSH));
    }

    private static void bindWordings(SqlStatement<?> update, List<WordingRow> wordings) {
        bind(update, "wKeys", wordings, WordingRow::key);
        bind(update, "wBands", wordings, WordingRow::band);
        bind(update, "wLanguages", wordings, WordingRow::language);
        bind(update, "wPromises", wordings, row -> row.wording().text());
        bind(update, "wReasons", wordings, row -> row.wording().reason());
    }

    private static void bindChecks(SqlStatement<?> update, List<CheckRow> checks) {
        bind(update, "cKeys", checks, CheckRow::key);
        bind(update, "cBands", checks, CheckRow::band);
        bind(update, "cQuestions", checks, CheckRow::question);
    }

    private static <T> void bind(SqlStatement<?> update, String name, List<T> rows, Function<T, String> value) {
        update.bindArray(name, String.class, rows.stream().map(value).toList());
    }

    private static List<FrameRow> frames(AgreementText text) {
        var rows = new ArrayList<FrameRow>();
        text.frames()
                .forEach((band, languages) -> languages.forEach(
                        (language, frame) -> rows.add(new FrameRow(band.name(), language.tag(), frame))));
        return rows;
    }

    private static List<WordingRow> wordings(AgreementText text) {
        var rows = new ArrayList<WordingRow>();
        for (var rule : text.rules()) {
            rule.wordings().forEach((band, languages) -> add(rows, rule.key().value(), band.name(), languages));
        }
        return rows;
    }

    private static void add(List<WordingRow> rows, String key, String band, Map<Language, Wording> languages) {
        languages.forEach((language, wording) -> rows.add(new WordingRow(key, band, language.tag(), wording)));
    }

    private static List<CheckRow> checks(AgreementText text) {
        var rows = new ArrayList<CheckRow>();
        for (var rule : text.rules()) {
            rule.checks()
                    .forEach((band, question) ->
                            rows.add(new CheckRow(rule.key().value(), band.name(), QuestionText.write(question))));
        }
        return rows;
    }

    private record FrameRow(String band, String language, AgreementFrame frame) {}

    private record WordingRow(String key, String band, String language, Wording wording) {}

    private record CheckRow(String key, String band, String question) {}
}
