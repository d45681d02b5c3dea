-- A group of the whole school, as Moodle keeps it, is a class that nobody comes in from: it has no place where the tool is installed. Every
-- launch names one, so that no launch can ever be taken for a cohort's.
alter table class_group
    add column is_cohort boolean generated always as (deployment_id = '') stored;

-- What a coordinator said each cohort means. A cohort without a band is followed for its list only. One that Moodle lists no more is kept
-- as it was last, and said to be missing.
create table cohort (
    school_id uuid not null,
    cohort_id text not null,
    class_group_id uuid not null,
    year_group smallint,
    band text,
    applied_by uuid not null,
    applied_at timestamptz not null,
    missing_since timestamptz,
    constraint cohort_once primary key (school_id, cohort_id),
    constraint cohort_class_once unique (school_id, class_group_id),
    constraint cohort_is_a_class foreign key (school_id, class_group_id) references class_group (school_id, id),
    constraint cohort_applied_by_staff foreign key (school_id, applied_by) references person (school_id, id),
    constraint cohort_band_is_known check (band in ('A', 'B', 'C', 'D')),
    constraint cohort_year_group_is_known check (year_group between 0 and 13),
    constraint cohort_year_has_a_band check (year_group is null or band is not null)
);

-- When the cohorts of a school are read again, who is at it, and how that went last. Whether its lists name pupils who never opened
-- the tool is the school's choice.
create table cohort_reading (
    school_id uuid not null,
    whole_school boolean not null,
    due_at timestamptz not null,
    leased_until timestamptz,
    read_at timestamptz,
    failures integer not null default 0,
    failed_at timestamptz,
    failure text,
    constraint cohort_reading_once primary key (school_id),
    constraint cohort_reading_of_school foreign key (school_id) references school (id),
    constraint cohort_reading_failure_is_short check (length(failure) <= 200)
);

create index cohort_reading_due on cohort_reading (due_at);

-- The band that Moodle's cohorts give somebody, since when; without a band since they give none any more. Follows from the lists alone.
create table moodle_band (
    school_id uuid not null,
    person_id uuid not null,
    band text,
    since timestamptz not null,
    constraint moodle_band_once primary key (school_id, person_id),
    constraint moodle_band_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint moodle_band_is_known check (band in ('A', 'B', 'C', 'D'))
);

-- The same as before, with what Moodle's cohorts say between the link and the class; and a pupil stands in the list of a cohort only while
-- they are in no class, and in one such list.
create or replace view roster_entry as
select
    e.school_id,
    e.class_group_id,
    e.person_id,
    e.active and (not c.is_cohort or not exists (
        select 1
        from enrolment o
        join class_group oc on oc.school_id = o.school_id and oc.id = o.class_group_id
        where o.school_id = e.school_id and o.person_id = e.person_id and o.active
            and (not oc.is_cohort or oc.id < c.id)
    )) as active,
    e.role = 'PUPIL' and not p.seen_as_staff as pupil,
    e.joined_at,
    c.title as class_title,
    p.surname,
    p.forename,
    p.display_name,
    coalesce(p.band_override, e.link_band, m.band, c.band, c.guessed_band, s.default_band) as band,
    case
        when p.band_override is not null then 'PERSON'
        when e.link_band is not null then 'LINK'
        when m.band is not null then 'MOODLE'
        when c.band is not null then 'CLASS'
        when c.guessed_band is not null then 'CLASS_GUESSED'
        when s.default_band is not null then 'SCHOOL'
    end as band_source,
    case
        when p.band_override is not null then p.band_override_at
        when e.link_band is not null then null
        when m.band is not null then greatest(m.since, p.band_override_at)
        when c.band is not null then greatest(c.band_set_at, e.joined_at, m.since, p.band_override_at)
    end as band_since,
    case when p.band_override is null and m.band is null then c.band_from_year end as band_from_year
from enrolment e
join person p on p.school_id = e.school_id and p.id = e.person_id
join class_group c on c.school_id = e.school_id and c.id = e.class_group_id
join school s on s.id = e.school_id
left join moodle_band m on m.school_id = e.school_id and m.person_id = e.person_id;
