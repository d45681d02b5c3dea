-- Where a platform wants to hear who accepted the agreement, as the newest launch named it (the EULA service).
create table eula_service (
    school_id uuid not null,
    registration_id uuid not null,
    deployment_id text not null,
    url text not null,
    scopes text[] not null,
    seen_at timestamptz not null,
    constraint eula_service_once primary key (school_id, registration_id, deployment_id),
    constraint eula_service_of_registration foreign key (school_id, registration_id)
        references registration (school_id, id)
);

-- What a platform has still to be told. Written together with the fact itself, sent by any node. Of one lane only the
-- oldest that waits is sent; the same fact is never queued twice. A person's reference stands here, no name, no subject.
create sequence outbox_number;

create table outbox (
    school_id uuid not null,
    id bigint not null default nextval('outbox_number'),
    lane text not null,
    kind text not null,
    fact text not null,
    registration_id uuid not null,
    deployment_id text not null,
    assignment_link_id uuid,
    person_id uuid,
    body jsonb not null default '{}',
    happened_at timestamptz not null,
    stamped_at timestamptz,
    stamp_tries integer not null default 0,
    state text not null default 'WAITING',
    not_before timestamptz not null,
    tries integer not null default 0,
    lease uuid,
    leased_until timestamptz,
    parked_why text,
    last_error text,
    created_at timestamptz not null,
    ended_at timestamptz,
    constraint outbox_key primary key (school_id, id),
    constraint outbox_fact_once unique (school_id, lane, fact),
    constraint outbox_to_registration foreign key (school_id, registration_id) references registration (school_id, id),
    constraint outbox_for_link foreign key (school_id, assignment_link_id) references assignment_link (school_id, id),
    constraint outbox_about_person foreign key (school_id, person_id) references person (school_id, id),
    constraint outbox_kind_is_known check (kind in ('SCORE', 'EULA_USER', 'EULA_RESET')),
    constraint outbox_state_is_known check (state in ('WAITING', 'SENT', 'PARKED', 'OVERTAKEN')),
    constraint outbox_score_has_a_link check (kind <> 'SCORE' or (assignment_link_id is not null and person_id is not null)),
    constraint outbox_parked_for_a_reason check (state <> 'PARKED' or parked_why is not null),
    constraint outbox_error_is_short check (length(last_error) <= 200)
);

create index outbox_due on outbox (not_before, id) where state = 'WAITING';
create index outbox_lane on outbox (school_id, lane, id) where state in ('WAITING', 'PARKED');
create index outbox_in_flight on outbox (school_id, registration_id, leased_until)
    where state = 'WAITING' and lease is not null;

-- Two messages of a lane never carry the same moment: a platform takes only what is newer.
create unique index outbox_stamp_once on outbox (school_id, lane, stamped_at);

-- A platform that does not answer is left alone for a while, however much there is to tell it.
create table platform_rest (
    school_id uuid not null,
    registration_id uuid not null,
    failures integer not null,
    until timestamptz not null,
    constraint platform_rest_once primary key (school_id, registration_id),
    constraint platform_rest_of_registration foreign key (school_id, registration_id)
        references registration (school_id, id)
);
