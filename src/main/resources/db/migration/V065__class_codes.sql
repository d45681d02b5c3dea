-- A code that a teacher shows for one lesson, so that pupils of one class come in without an account. Only its hash is kept.
create table class_code (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    class_group_id uuid not null,
    code_hash text not null,
    opened_by uuid not null,
    opened_at timestamptz not null,
    expires_at timestamptz not null,
    closed_at timestamptz,
    constraint class_code_key primary key (school_id, id),
    constraint class_code_unlike_others unique (code_hash),
    constraint class_code_of_class foreign key (school_id, class_group_id) references class_group (school_id, id),
    constraint class_code_opened_by_staff foreign key (school_id, opened_by) references person (school_id, id),
    constraint class_code_lasts_a_while check (expires_at > opened_at)
);

create unique index class_code_open_once on class_code (school_id, class_group_id) where closed_at is null;

-- Somebody picked a name by the code. It says which visits were not vouched for by any log-in, for as long as visits are kept
-- and longer: an answer given in one says so too.
create table class_code_entry (
    school_id uuid not null,
    visit text not null,
    code_id uuid not null,
    person_id uuid not null,
    came_at timestamptz not null,
    let_go_at timestamptz,
    constraint class_code_entry_once primary key (school_id, visit),
    constraint class_code_entry_by_code foreign key (school_id, code_id) references class_code (school_id, id),
    constraint class_code_entry_of_person foreign key (school_id, person_id) references person (school_id, id)
);

create index class_code_entry_by_person on class_code_entry (school_id, person_id);
