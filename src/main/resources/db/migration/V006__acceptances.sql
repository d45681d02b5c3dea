-- A person's current answer to one edition in one school year. A projection of the events: it can be rebuilt.
create table acceptance (
    school_id uuid not null,
    person_id uuid not null,
    edition_id uuid not null,
    school_year integer not null,
    decision text not null,
    band text not null,
    band_source text not null,
    language text not null,
    method text not null,
    words_hash text not null,
    decided_at timestamptz not null,
    launch text,
    event_id bigint not null,
    constraint acceptance_once_per_year primary key (school_id, person_id, edition_id, school_year),
    constraint acceptance_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint acceptance_of_edition foreign key (school_id, edition_id) references edition (school_id, id),
    constraint acceptance_has_an_event foreign key (school_id, event_id) references event (school_id, id),
    constraint acceptance_decision_is_known check (decision in ('AGREED', 'QUERY_OPEN', 'NOT_YET')),
    constraint acceptance_band_is_known check (band in ('A', 'B', 'C', 'D')),
    constraint acceptance_words_are_hashed check (words_hash ~ '^[0-9a-f]{64}$')
);

create index acceptance_by_year on acceptance (school_id, school_year, edition_id);

-- What somebody asked about a rule, for the class teacher to answer. The words stay here, out of the chain.
create table query (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    edition_id uuid not null,
    school_year integer not null,
    rule_key text,
    text text not null,
    asked_at timestamptz not null,
    answer text,
    closed_at timestamptz,
    closed_by uuid,
    event_id bigint not null,
    constraint query_key primary key (school_id, id),
    constraint query_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint query_of_edition foreign key (school_id, edition_id) references edition (school_id, id),
    constraint query_has_an_event foreign key (school_id, event_id) references event (school_id, id),
    constraint query_closed_by_staff foreign key (school_id, closed_by) references person (school_id, id),
    constraint query_is_short check (length(text) <= 500 and length(answer) <= 500)
);

-- Pressing the button twice asks once.
create unique index query_open_once on query (school_id, person_id, edition_id, school_year, coalesce(rule_key, ''), text)
    where closed_at is null;
