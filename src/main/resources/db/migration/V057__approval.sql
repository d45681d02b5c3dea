-- The way of an edition: who was asked about it, who approved it, who adopted it and under which minute. A line that was a mistake
-- is withdrawn: the line stays, without its words.
create table approval_step (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    edition_number integer not null,
    kind text not null,
    who text not null,
    day date not null,
    note text not null,
    kept_by uuid not null,
    kept_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    constraint approval_step_key primary key (school_id, id),
    constraint approval_step_kept_by_staff foreign key (school_id, kept_by) references person (school_id, id),
    constraint approval_step_withdrawn_by_staff foreign key (school_id, withdrawn_by) references person (school_id, id),
    constraint approval_step_kind_is_known check (kind in ('CONSULTED', 'APPROVED', 'ADOPTED')),
    constraint approval_step_is_short check (length(who) <= 120 and length(note) <= 200),
    constraint approval_step_is_withdrawn_whole check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index approval_step_of_edition on approval_step (school_id, edition_number);

-- By when the agreement is to be looked over again; where nobody has said, a year after it came into force.
create table review_due (
    school_id uuid not null,
    due_on date not null,
    set_by uuid not null,
    set_at timestamptz not null,
    constraint review_due_once primary key (school_id),
    constraint review_due_set_by_staff foreign key (school_id, set_by) references person (school_id, id)
);
