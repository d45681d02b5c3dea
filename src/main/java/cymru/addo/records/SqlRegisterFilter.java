package cymru.addo.records;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.School;
import org.jdbi.v3.core.statement.Query;

/** What a filter means to the database: the pupils who are in a class now, with this year's answer beside them. */
final class SqlRegisterFilter {
    static final String FILTERED = """
            from roster_entry r
            left join standing_answer a on a.school_id = r.school_id and a.person_id = r.person_id
                and a.edition_id = :edition and a.school_year = :year
            where r.school_id = :school and r.active and r.pupil
                and (cast(:class as uuid) is null or r.class_group_id = cast(:class as uuid))
                and (cast(:band as text) is null or r.band = :band)
                and case coalesce(:state, '')
                    when '' then true
                    when 'OUTSTANDING' then a.decision is distinct from 'AGREED'
                    when 'NOT_ANSWERED' then a.decision is null
                    else a.decision = :state
                end
                and (:name = '' or position(lower(:name) in lower(
                    concat_ws(' ', r.forename, r.surname, r.display_name))) > 0)
            """;

    private SqlRegisterFilter() {}

    static Query bind(Query query, School school, RegisterFilter filter) {
        return bindWhom(query, school, filter)
                .bind("state", filter.state().map(RegisterFilter.State::name).orElse(null));
    }

    /** Without what they answered. */
    static Query bindWhom(Query query, School school, RegisterFilter filter) {
        return query.bind("school", school.id().value())
                .bind("class", filter.classGroup().map(ClassGroupId::value).orElse(null))
                .bind("band", filter.band().map(Band::name).orElse(null))
                .bind("name", filter.name());
    }
}
