-- One go at the quiz of a module: the first asks everything, the next ones what is not right yet. The seed makes the order
-- in which options are shown, so that another device shows the same.
create table attempt (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    school_year integer not null,
    module_key text not null,
    number integer not null,
    seed bigint not null,
    module_version integer not null,
    begun_at timestamptz not null,
    finished_at timestamptz,
    constraint attempt_key primary key (school_id, id),
    constraint attempt_numbered unique (school_id, person_id, school_year, module_key, number),
    constraint attempt_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint attempt_number_is_counted check (number > 0),
    constraint attempt_ends_after_it_began check (finished_at >= begun_at)
);

create unique index attempt_one_at_a_time on attempt (school_id, person_id, school_year, module_key)
    where finished_at is null;

-- What was answered, and the mark it was given for the question as it was then. The first answer in an attempt is the one
-- that counts, however often a button is pressed.
create table answer (
    school_id uuid not null,
    attempt_id uuid not null,
    question_key text not null,
    question_hash text not null,
    given text[] not null,
    is_right boolean not null,
    answered_at timestamptz not null,
    constraint answer_key primary key (school_id, attempt_id, question_key),
    constraint answer_in_attempt foreign key (school_id, attempt_id) references attempt (school_id, id),
    constraint answer_hash_is_whole check (question_hash ~ '^[0-9a-f]{64}$')
);

-- The lasting fact that a person met what an assignment asks for. It is written once and never undone.
create table completion (
    school_id uuid not null,
    assignment_id uuid not null,
    person_id uuid not null,
    completed_at timestamptz not null,
    score integer not null,
    max_score integer not null,
    attempts integer not null,
    mastered boolean not null,
    constraint completion_once primary key (school_id, assignment_id, person_id),
    constraint completion_of_assignment foreign key (school_id, assignment_id) references assignment (school_id, id),
    constraint completion_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint completion_score_is_possible check (score between 0 and max_score)
);

create index completion_by_person on completion (school_id, person_id);
