-- A platform the school has registered Addo with. Issuer and client belong to one school only: a second
-- registration under the same pair must never take over the first.
create table registration (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    issuer text not null,
    client_id text not null,
    authorization_endpoint text not null,
    token_endpoint text not null,
    token_audience text,
    jwks_uri text not null,
    anonymous_allowed boolean not null default false,
    created_at timestamptz not null default now(),
    constraint registration_key primary key (school_id, id),
    constraint registration_id_once unique (id),
    constraint registration_issuer_and_client_once unique (issuer, client_id),
    constraint registration_of_school foreign key (school_id) references school (id)
);

-- Where on that platform the tool was installed. One that nobody has accepted yet is pending and refused.
create table deployment (
    school_id uuid not null,
    registration_id uuid not null,
    deployment_id text not null,
    seen_at timestamptz not null,
    accepted_at timestamptz,
    constraint deployment_once primary key (school_id, registration_id, deployment_id),
    constraint deployment_of_registration foreign key (school_id, registration_id)
        references registration (school_id, id)
);

-- A link that lets one platform register itself with one school, once. Only its hash is kept.
create table invitation (
    school_id uuid not null,
    secret_hash text not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint invitation_key primary key (school_id, secret_hash),
    constraint invitation_secret_once unique (secret_hash),
    constraint invitation_of_school foreign key (school_id) references school (id)
);

-- A login that was begun. It is used up by one conditional update, and swept when it has expired.
create table login_state (
    state_hash text not null,
    nonce_hash text not null,
    browser_hash text not null,
    registration_id uuid not null,
    deployment_id text,
    target text not null,
    parameters jsonb not null,
    expires_at timestamptz not null,
    consumed_at timestamptz,
    constraint login_state_key primary key (state_hash)
);

create index login_state_by_expiry on login_state (expires_at);
