-- Who took which list out of Addo, when and how many rows.
create table export_log (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    what text not null,
    format text not null,
    filter text not null,
    row_count bigint not null,
    as_at timestamptz not null,
    constraint export_log_key primary key (school_id, id),
    constraint export_log_of_person foreign key (school_id, person_id) references person (school_id, id)
);

create index export_log_by_time on export_log (school_id, as_at desc);
