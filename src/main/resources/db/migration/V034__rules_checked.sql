-- How often somebody tried the question on a promise, and when it was right: one row for a person, edition, school year and
-- promise. A projection of the events. Band and language are those of the first try, so that a hard wording can be told.
create table rule_checked (
    school_id uuid not null,
    person_id uuid not null,
    edition_id uuid not null,
    school_year integer not null,
    rule_key text not null,
    band text not null,
    language text not null,
    tries integer not null,
    right_at timestamptz,
    event_id bigint not null,
    constraint rule_checked_once_per_year primary key (school_id, person_id, edition_id, school_year, rule_key),
    constraint rule_checked_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint rule_checked_of_rule foreign key (school_id, edition_id, rule_key)
        references rule (school_id, edition_id, key),
    constraint rule_checked_has_an_event foreign key (school_id, event_id) references event (school_id, id),
    constraint rule_checked_band_is_known check (band in ('A', 'B', 'C', 'D')),
    constraint rule_checked_tries_count_from_one check (tries >= 1)
);

create index rule_checked_by_wording on rule_checked (school_id, edition_id, school_year, rule_key, band, language);

-- The audiences whose agreement a school accepts without questions.
create table checks_switched_off (
    school_id uuid not null,
    audience text not null,
    constraint checks_switched_off_once primary key (school_id, audience),
    constraint checks_switched_off_by_school foreign key (school_id) references school (id)
);
