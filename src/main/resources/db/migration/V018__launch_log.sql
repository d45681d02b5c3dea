-- Who knocked at the door and what became of it: the facts checked, no person and nothing that a token said of one. Kept
-- for some months, so that a technician can find why a launch was refused.
create sequence launch_log_number;

create table launch_log (
    school_id uuid not null,
    id bigint not null default nextval('launch_log_number'),
    registration_id uuid not null,
    at timestamptz not null,
    deployment_id text,
    message text,
    outcome text not null,
    passed text[],
    failed text,
    reason text,
    reference text,
    constraint launch_log_key primary key (school_id, id),
    constraint launch_log_of_registration foreign key (school_id, registration_id)
        references registration (school_id, id),
    constraint launch_log_outcome_is_known check (outcome in ('LET_IN', 'REFUSED', 'NOTHING_HERE', 'PLATFORM_ERROR')),
    constraint launch_log_refused_by_a_check check ((outcome = 'REFUSED') = (failed is not null)),
    constraint launch_log_all_passed_or_listed check ((passed is null) = (outcome in ('LET_IN', 'NOTHING_HERE')))
);

create index launch_log_by_age on launch_log (at);
create index launch_log_refusals on launch_log (school_id, id) where outcome <> 'LET_IN';
create index launch_log_last_let_in on launch_log (school_id, registration_id, at) where outcome = 'LET_IN';
