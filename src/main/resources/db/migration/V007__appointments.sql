-- Coordinator is a duty given inside the school. No platform's role can tell who holds it.
create table appointment (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    duty text not null,
    means text not null,
    appointed_by uuid,
    appointed_at timestamptz not null,
    ended_by uuid,
    ended_at timestamptz,
    constraint appointment_key primary key (school_id, id),
    constraint appointment_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint appointment_by_person foreign key (school_id, appointed_by) references person (school_id, id),
    constraint appointment_ended_by_person foreign key (school_id, ended_by) references person (school_id, id),
    constraint appointment_duty_is_known check (duty in ('COORDINATOR')),
    constraint appointment_means_is_known check (means in ('CODE', 'ADMINISTRATOR', 'COLLEAGUE'))
);

create unique index appointment_held_once on appointment (school_id, person_id, duty) where ended_at is null;

-- A code that makes its first bearer a coordinator. Only its hash is kept.
create table appointment_code (
    school_id uuid not null,
    code_hash text not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    used_by uuid,
    constraint appointment_code_key primary key (school_id, code_hash),
    constraint appointment_code_of_school foreign key (school_id) references school (id),
    constraint appointment_code_used_by_person foreign key (school_id, used_by) references person (school_id, id)
);
