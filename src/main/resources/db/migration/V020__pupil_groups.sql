-- How a class is divided, where its platform tells: the groups and who is in each, taken over with the class's list.
alter table class_group
    add column groups_url text;

create table pupil_group (
    school_id uuid not null,
    class_group_id uuid not null,
    group_id text not null,
    name text not null,
    constraint pupil_group_once primary key (school_id, class_group_id, group_id),
    constraint pupil_group_of_class foreign key (school_id, class_group_id) references class_group (school_id, id),
    constraint pupil_group_id_is_short check (length(group_id) <= 255)
);

create table pupil_group_member (
    school_id uuid not null,
    class_group_id uuid not null,
    group_id text not null,
    person_id uuid not null,
    constraint pupil_group_member_once primary key (school_id, class_group_id, group_id, person_id),
    constraint pupil_group_member_of_group foreign key (school_id, class_group_id, group_id)
        references pupil_group (school_id, class_group_id, group_id) on delete cascade,
    constraint pupil_group_member_in_class foreign key (school_id, class_group_id, person_id)
        references enrolment (school_id, class_group_id, person_id)
);
