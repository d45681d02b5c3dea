-- The note by which a parent answers for one child in one school year. Of its code only the hash is kept.
create table slip (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    school_year integer not null,
    code_hash text not null,
    printed_by uuid not null,
    printed_at timestamptz not null,
    expires_at timestamptz not null,
    constraint slip_key primary key (school_id, id),
    constraint slip_code_once unique (code_hash),
    constraint slip_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint slip_printed_by_staff foreign key (school_id, printed_by) references person (school_id, id),
    constraint slip_code_is_hashed check (code_hash ~ '^[0-9a-f]{64}$')
);

create index slip_by_person on slip (school_id, person_id, school_year);

-- What a parent answered for a child: one row for each slip, and one for the paper. A projection of the events.
create table parent_answer (
    school_id uuid not null,
    person_id uuid not null,
    edition_id uuid not null,
    school_year integer not null,
    holder text not null,
    decision text not null,
    method text not null,
    band text not null,
    language text not null,
    words_hash text not null,
    decided_at timestamptz not null,
    recorded_by uuid,
    event_id bigint not null,
    constraint parent_answer_once_per_year primary key (school_id, person_id, edition_id, school_year, holder),
    constraint parent_answer_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint parent_answer_of_edition foreign key (school_id, edition_id) references edition (school_id, id),
    constraint parent_answer_recorded_by_staff foreign key (school_id, recorded_by) references person (school_id, id),
    constraint parent_answer_has_an_event foreign key (school_id, event_id) references event (school_id, id),
    constraint parent_answer_decision_is_known check (decision in ('AGREED', 'QUERY_OPEN', 'NOT_YET')),
    constraint parent_answer_method_is_known check (method in ('parent slip (code)', 'parent slip (paper)')),
    constraint parent_answer_band_is_known check (band in ('A', 'B', 'C', 'D')),
    constraint parent_answer_words_are_hashed check (words_hash ~ '^[0-9a-f]{64}$')
);

-- What a parent permits of pictures: two questions, neither with a default, apart from every agreement. A projection too.
create table image_permission (
    school_id uuid not null,
    person_id uuid not null,
    holder text not null,
    may_use boolean,
    will_respect boolean,
    decided_at timestamptz not null,
    withdrawn_at timestamptz,
    recorded_by uuid,
    event_id bigint not null,
    constraint image_permission_once primary key (school_id, person_id, holder),
    constraint image_permission_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint image_permission_recorded_by_staff foreign key (school_id, recorded_by)
        references person (school_id, id),
    constraint image_permission_has_an_event foreign key (school_id, event_id) references event (school_id, id)
);
