-- From which school year the band of a class is meant, where it was set ahead of it. What is set for September asks nobody again
-- about the year that is ending.
alter table class_group
    add column band_from_year integer;

-- The same as before, and since when staff have put somebody in their band: by setting it, or because they came into a class whose
-- band is set. Nothing for a band that nobody has set: a guess, a link, the school's usual one.
create or replace view roster_entry as
select
    e.school_id,
    e.class_group_id,
    e.person_id,
    e.active,
    e.role = 'PUPIL' and not p.seen_as_staff as pupil,
    e.joined_at,
    c.title as class_title,
    p.surname,
    p.forename,
    p.display_name,
    coalesce(p.band_override, e.link_band, c.band, c.guessed_band, s.default_band) as band,
    case
        when p.band_override is not null then 'PERSON'
        when e.link_band is not null then 'LINK'
        when c.band is not null then 'CLASS'
        when c.guessed_band is not null then 'CLASS_GUESSED'
        when s.default_band is not null then 'SCHOOL'
    end as band_source,
    case
        when p.band_override is not null then p.band_override_at
        when e.link_band is not null then null
        when c.band is not null then greatest(c.band_set_at, e.joined_at, p.band_override_at)
    end as band_since,
    case when p.band_override is null then c.band_from_year end as band_from_year
from enrolment e
join person p on p.school_id = e.school_id and p.id = e.person_id
join class_group c on c.school_id = e.school_id and c.id = e.class_group_id
join school s on s.id = e.school_id;

-- Each answer, and since when a change of band has opened it again: staff have put the pupil in another band since they agreed, and no
-- place of theirs still has the band whose words they agreed to. A question or a not yet is open as it is.
create view answer_in_band as
select a.*, moved.at as opened_at
from acceptance a
left join lateral (
    select case
            when not bool_or(r.band = a.band) then min(r.band_since) filter (
                where r.band_since > a.decided_at and coalesce(r.band_from_year, a.school_year) <= a.school_year
            )
        end as at
    from roster_entry r
    where r.school_id = a.school_id and r.person_id = a.person_id and r.active and r.pupil
) moved on a.decision = 'AGREED';

-- As before, without what a change of band has opened again: that answer stays where it is, but does not stand.
create or replace view standing_answer as
select a.school_id, a.person_id, s.edition_id, a.school_year, s.answered_edition_id, s.answered_number, a.decision, a.band,
    a.band_source, a.language, a.method, a.words_hash, a.decided_at, a.launch, a.event_id
from answer_in_band a
join standing_edition s on s.school_id = a.school_id and s.answered_edition_id = a.edition_id
where a.opened_at is null and not exists (
    select 1
    from answer_in_band b
    join standing_edition t on t.school_id = b.school_id and t.answered_edition_id = b.edition_id
    where b.school_id = a.school_id and b.person_id = a.person_id and b.school_year = a.school_year
        and t.edition_id = s.edition_id and b.opened_at is null
        and (b.method <> 'class', b.decision = 'AGREED', t.answered_number)
            > (a.method <> 'class', a.decision = 'AGREED', s.answered_number)
);

-- The words of another band are others to understand as well.
alter table rule_checked
    drop constraint rule_checked_once_per_year,
    add constraint rule_checked_once_per_year primary key (school_id, person_id, edition_id, school_year, rule_key, band);

create or replace view standing_check as
select k.school_id, k.person_id, same.edition_id, k.school_year, k.rule_key, k.edition_id as asked_edition_id, k.tries, k.right_at, k.band
from rule_checked k
join wording tried on tried.school_id = k.school_id and tried.edition_id = k.edition_id and tried.rule_key = k.rule_key
    and tried.band = k.band and tried.language = k.language
join wording same on same.school_id = tried.school_id and same.rule_key = tried.rule_key and same.band = tried.band
    and same.language = tried.language and same.promise = tried.promise and same.reason = tried.reason;
