-- What staff learned elsewhere: a course, a talk, an induction. What they learned in Addo's own modules follows from their
-- answers and is not written twice. A line that was a mistake is withdrawn, and stays.
create table training (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    title text not null,
    provider text,
    held_on date not null,
    kept_by uuid not null,
    kept_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    constraint training_key primary key (school_id, id),
    constraint training_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint training_kept_by_staff foreign key (school_id, kept_by) references person (school_id, id),
    constraint training_withdrawn_by_staff foreign key (school_id, withdrawn_by) references person (school_id, id),
    constraint training_title_is_readable check (length(title) between 1 and 200),
    constraint training_provider_is_readable check (length(provider) between 1 and 200),
    constraint training_is_withdrawn_whole check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index training_by_person on training (school_id, person_id);
