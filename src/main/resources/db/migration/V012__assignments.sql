-- What a class was set: the agreement, later also modules. One that nobody set and nobody copied is implied by a
-- plain link to the agreement that a teacher placed by hand.
create table assignment (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    class_group_id uuid not null,
    kind text not null,
    content_key text,
    band text,
    due_at timestamptz,
    graded boolean not null,
    title text,
    set_by uuid,
    set_at timestamptz not null,
    copied_from uuid,
    constraint assignment_key primary key (school_id, id),
    constraint assignment_for_class foreign key (school_id, class_group_id) references class_group (school_id, id),
    constraint assignment_set_by_staff foreign key (school_id, set_by) references person (school_id, id),
    constraint assignment_copy_of_another foreign key (school_id, copied_from) references assignment (school_id, id),
    constraint assignment_kind_is_known check (kind in ('AGREEMENT', 'MODULE')),
    constraint assignment_module_is_named check ((kind = 'MODULE') = (content_key is not null)),
    constraint assignment_band_is_known check (band in ('A', 'B', 'C', 'D')),
    constraint assignment_title_is_readable check (length(title) between 1 and 200),
    constraint assignment_copied_once unique (school_id, class_group_id, copied_from)
);

create index assignment_by_class on assignment (school_id, class_group_id);
create unique index assignment_implied_once on assignment (school_id, class_group_id)
    where set_by is null and copied_from is null;

-- A link of the platform that leads to an assignment, and the gradebook column behind it as the newest launch named it.
-- A column that is lost or was never there is sought, and made if need be, by one node at a time.
create table assignment_link (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    registration_id uuid not null,
    deployment_id text not null,
    resource_link_id text not null,
    class_group_id uuid not null,
    assignment_id uuid not null,
    line_item_url text,
    line_items_url text,
    scopes text[] not null default '{}',
    seen_at timestamptz not null,
    sought_until timestamptz,
    constraint assignment_link_key primary key (school_id, id),
    constraint assignment_link_once unique (school_id, registration_id, deployment_id, resource_link_id),
    constraint assignment_link_of_registration foreign key (school_id, registration_id)
        references registration (school_id, id),
    constraint assignment_link_in_class foreign key (school_id, class_group_id) references class_group (school_id, id),
    constraint assignment_link_to_assignment foreign key (school_id, assignment_id) references assignment (school_id, id)
);

create index assignment_link_by_class on assignment_link (school_id, class_group_id);
create index assignment_link_by_assignment on assignment_link (school_id, assignment_id);
