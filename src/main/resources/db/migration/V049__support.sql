-- What is done for one pupil besides a band of their own: why, held by the coordinators alone, and who of the staff sits beside them and
-- until when. Neither is in any list or file.
create table pupil_support (
    school_id uuid not null,
    person_id uuid not null,
    reason text not null default '',
    reason_by uuid,
    reason_at timestamptz,
    beside_by uuid,
    beside_until timestamptz,
    constraint pupil_support_once primary key (school_id, person_id),
    constraint pupil_support_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint pupil_support_reason_by_staff foreign key (school_id, reason_by) references person (school_id, id),
    constraint pupil_support_beside_by_staff foreign key (school_id, beside_by) references person (school_id, id),
    constraint pupil_support_reason_is_short check (length(reason) <= 200),
    constraint pupil_support_beside_whole check ((beside_by is null) = (beside_until is null))
);
