-- One launch from the platform until it ends. Found by its public id and proved by its secret, of which only
-- the hash is kept; it ends with the Finished button, after 30 idle minutes, or after 8 hours.
create table launch_session (
    school_id uuid not null,
    id text not null,
    secret_hash text not null,
    csrf_secret text not null,
    person_id uuid not null,
    class_group_id uuid,
    registration_id uuid not null,
    deployment_id text not null,
    roles text[] not null,
    resource_link_id text,
    link_band text,
    language text not null,
    return_url text,
    opened_at timestamptz not null,
    seen_at timestamptz not null,
    ended_at timestamptz,
    constraint launch_session_key primary key (school_id, id),
    constraint launch_session_id_once unique (id),
    constraint launch_session_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint launch_session_in_class foreign key (school_id, class_group_id)
        references class_group (school_id, id)
);

create index launch_session_by_age on launch_session (opened_at);
