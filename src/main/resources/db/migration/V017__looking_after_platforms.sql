-- A platform that the school no longer uses is retired: nobody comes in from it, what happened stays, and it can be
-- brought back. A place on a platform that launched without being known waits until the school accepts or refuses it.
alter table registration
    add column retired_at timestamptz,
    add column retired_by uuid,
    add constraint registration_retired_by_staff foreign key (school_id, retired_by) references person (school_id, id);

alter table deployment
    add column refused_at timestamptz,
    add column decided_by uuid,
    add constraint deployment_decided_by_staff foreign key (school_id, decided_by) references person (school_id, id),
    add constraint deployment_decided_one_way check (accepted_at is null or refused_at is null);

-- An invitation that nobody has used yet can be taken back.
alter table invitation
    add column id uuid not null default gen_random_uuid(),
    add column withdrawn_at timestamptz,
    add constraint invitation_id_once unique (school_id, id);
