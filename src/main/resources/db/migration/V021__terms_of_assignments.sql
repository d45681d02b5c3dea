-- On what terms something was set: how much must be right (empty: eight of ten), which module must be understood first, and
-- whether the class is asked what it knows before it reads. What is withdrawn is asked of nobody any more; who had done it
-- has done it.
alter table assignment
    add column required_percent integer,
    add column after_module text,
    add column ask_before boolean not null default false,
    add column withdrawn_at timestamptz,
    add constraint assignment_percent_is_possible check (required_percent between 1 and 100),
    add constraint assignment_terms_are_of_a_module check (kind = 'MODULE' or (required_percent is null and not ask_before)),
    add constraint assignment_comes_not_after_itself check (after_module <> content_key);

-- The pupils who alone are set it. None here: the whole class is.
create table assignment_person (
    school_id uuid not null,
    assignment_id uuid not null,
    person_id uuid not null,
    constraint assignment_person_key primary key (school_id, assignment_id, person_id),
    constraint assignment_person_of_assignment foreign key (school_id, assignment_id) references assignment (school_id, id),
    constraint assignment_person_is_known foreign key (school_id, person_id) references person (school_id, id)
);

create index assignment_person_by_person on assignment_person (school_id, person_id);

-- Who wrote it down for those present, where a class went through a module together. Empty: the person's own answers.
alter table completion
    add column recorded_by uuid,
    add constraint completion_recorded_by_staff foreign key (school_id, recorded_by) references person (school_id, id);
