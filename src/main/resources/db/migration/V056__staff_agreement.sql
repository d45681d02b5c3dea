-- What staff answered to their agreement, one row for each edition and school year. A projection of the events.
create table staff_answer (
    school_id uuid not null,
    person_id uuid not null,
    edition_id uuid not null,
    school_year integer not null,
    decision text not null,
    language text not null,
    words_hash text not null,
    decided_at timestamptz not null,
    event_id bigint not null,
    constraint staff_answer_once_per_year primary key (school_id, person_id, edition_id, school_year),
    constraint staff_answer_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint staff_answer_to_edition foreign key (school_id, edition_id) references adult_edition (school_id, id),
    constraint staff_answer_has_an_event foreign key (school_id, event_id) references event (school_id, id),
    constraint staff_answer_decision_is_known check (decision in ('AGREED', 'QUERY_OPEN', 'NOT_YET')),
    constraint staff_answer_words_are_hashed check (words_hash ~ '^[0-9a-f]{64}$')
);

-- The question after a part of the text: how often it was tried, and when it was right. What was chosen is not kept.
create table staff_checked (
    school_id uuid not null,
    person_id uuid not null,
    edition_id uuid not null,
    school_year integer not null,
    part integer not null,
    tries integer not null,
    right_at timestamptz,
    event_id bigint not null,
    constraint staff_checked_once_per_year primary key (school_id, person_id, edition_id, school_year, part),
    constraint staff_checked_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint staff_checked_on_edition foreign key (school_id, edition_id) references adult_edition (school_id, id),
    constraint staff_checked_has_an_event foreign key (school_id, event_id) references event (school_id, id)
);

-- What they asked instead of agreeing. The words stay here, out of the chain.
create table staff_question (
    school_id uuid not null,
    event_id bigint not null,
    person_id uuid not null,
    text text not null,
    constraint staff_question_once primary key (school_id, event_id),
    constraint staff_question_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint staff_question_has_an_event foreign key (school_id, event_id) references event (school_id, id),
    constraint staff_question_is_short check (length(text) between 1 and 500)
);
