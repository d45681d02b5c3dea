-- A class goes through a module together on one screen: once a school year, for as long as it takes, on any device.
create table lesson (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    class_group_id uuid not null,
    module_key text not null,
    module_version integer not null,
    school_year integer not null,
    begun_by uuid not null,
    begun_at timestamptz not null,
    constraint lesson_key primary key (school_id, id),
    constraint lesson_once_a_year unique (school_id, class_group_id, school_year, module_key),
    constraint lesson_of_class foreign key (school_id, class_group_id) references class_group (school_id, id),
    constraint lesson_begun_by_staff foreign key (school_id, begun_by) references person (school_id, id)
);

-- How many hands went up for each option of a question, and, where things are put somewhere, for each place. Nobody's own
-- answer: whose hands they were is not known.
create table lesson_count (
    school_id uuid not null,
    lesson_id uuid not null,
    question_key text not null,
    option_key text not null,
    place_key text not null default '',
    hands integer not null,
    counted_at timestamptz not null,
    constraint lesson_count_key primary key (school_id, lesson_id, question_key, option_key, place_key),
    constraint lesson_count_of_lesson foreign key (school_id, lesson_id) references lesson (school_id, id),
    constraint lesson_count_is_possible check (hands between 0 and 9999)
);

-- Who was there, as their teacher wrote it down. A slip of the pen is corrected, not erased: the row stays, and says so.
create table lesson_present (
    school_id uuid not null,
    lesson_id uuid not null,
    person_id uuid not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    corrected_by uuid,
    corrected_at timestamptz,
    constraint lesson_present_key primary key (school_id, lesson_id, person_id),
    constraint lesson_present_in_lesson foreign key (school_id, lesson_id) references lesson (school_id, id),
    constraint lesson_present_is_known foreign key (school_id, person_id) references person (school_id, id),
    constraint lesson_present_recorded_by_staff foreign key (school_id, recorded_by) references person (school_id, id),
    constraint lesson_present_corrected_by_staff foreign key (school_id, corrected_by) references person (school_id, id),
    constraint lesson_present_correction_is_whole check ((corrected_by is null) = (corrected_at is null))
);

create index lesson_present_by_person on lesson_present (school_id, person_id);
