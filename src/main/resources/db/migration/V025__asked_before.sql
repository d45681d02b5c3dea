-- What somebody knew before they read the pages of a module, where their class is asked that: whether they were right, never
-- what they chose. It counts for nothing and is answered once a year.
create table before_answer (
    school_id uuid not null,
    person_id uuid not null,
    school_year integer not null,
    module_key text not null,
    question_key text not null,
    is_right boolean not null,
    answered_at timestamptz not null,
    constraint before_answer_once primary key (school_id, person_id, school_year, module_key, question_key),
    constraint before_answer_of_person foreign key (school_id, person_id) references person (school_id, id)
);
