-- A browser that keeps no cookie of ours may have its platform speak for it. The login then remembers the value that
-- the platform keeps; the launch waits a few minutes, sealed with a code that is only on the waiting page; and the visit
-- is proved by a secret in its addresses instead of one in a cookie. Neither secret is good in the other's place.
alter table login_state add column storage_hash text;

create table held_launch (
    state_hash text not null,
    code_hash text not null,
    sealed bytea not null,
    expires_at timestamptz not null,
    constraint held_launch_key primary key (state_hash),
    constraint held_launch_code_once unique (code_hash),
    constraint held_launch_of_login foreign key (state_hash) references login_state (state_hash) on delete cascade
);

alter table launch_session add column proved_by text not null default 'COOKIE';
alter table launch_session add constraint launch_session_proof_known check (proved_by in ('COOKIE', 'ADDRESS'));
