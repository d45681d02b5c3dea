-- A question or a not yet that a teacher handed on to the coordinator, and what came of the talk. The notes stay here, out of the
-- chain.
create table conversation (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    school_year integer not null,
    handed_on_by uuid not null,
    handed_on_at timestamptz not null,
    note text not null,
    outcome text,
    closed_by uuid,
    closed_at timestamptz,
    closing_note text,
    constraint conversation_key primary key (school_id, id),
    constraint conversation_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint conversation_handed_on_by_staff foreign key (school_id, handed_on_by) references person (school_id, id),
    constraint conversation_closed_by_staff foreign key (school_id, closed_by) references person (school_id, id),
    constraint conversation_outcome_is_known check (
        outcome in ('ANSWERED', 'ACCEPTED_LATER', 'ADAPTED', 'SUPERVISED', 'OFFLINE', 'SENIOR_LEADER', 'DECLINED')
    ),
    constraint conversation_closes_whole check ((outcome is null) = (closed_at is null))
);

create unique index conversation_open_once on conversation (school_id, person_id) where closed_at is null;
