-- How many hands went up for what in a Class Circle, where a class talks its agreement through. Nobody's own answer.
create table circle_count (
    school_id uuid not null,
    class_group_id uuid not null,
    school_year integer not null,
    edition_id uuid not null,
    question_key text not null,
    option_key text not null,
    place_key text not null,
    hands integer not null,
    counted_at timestamptz not null,
    constraint circle_count_key
        primary key (school_id, class_group_id, school_year, edition_id, question_key, option_key, place_key),
    constraint circle_count_of_class foreign key (school_id, class_group_id) references class_group (school_id, id),
    constraint circle_count_of_edition foreign key (school_id, edition_id) references edition (school_id, id),
    constraint circle_count_is_a_number_of_hands check (hands between 0 and 9999)
);
