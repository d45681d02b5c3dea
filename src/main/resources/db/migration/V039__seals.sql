-- A school year, sealed: how far the chain of events went then, and the hash that proves all before it. Never changed;
-- sealing again gives a further one. The code people write down is the beginning of the seal's own hash.
create table seal (
    school_id uuid not null,
    number integer not null,
    school_year integer not null,
    position bigint not null,
    head text not null,
    counts jsonb not null,
    hash text not null,
    sealed_by uuid not null,
    sealed_at timestamptz not null,
    event_id bigint not null,
    constraint seal_key primary key (school_id, number),
    constraint seal_of_school foreign key (school_id) references school (id),
    constraint seal_of_link foreign key (school_id, position) references event_link (school_id, position),
    constraint seal_by_person foreign key (school_id, sealed_by) references person (school_id, id),
    constraint seal_has_an_event foreign key (school_id, event_id) references event (school_id, id),
    constraint seal_is_hashed check (head ~ '^[0-9a-f]{64}$' and hash ~ '^[0-9a-f]{64}$')
);

create trigger seal_is_for_good before update or delete on seal for each row execute function is_for_good();
create trigger seal_is_never_emptied before truncate on seal for each statement execute function is_for_good();

-- Whoever types a code types 52 bits of a hash and a little more.
create index seal_by_code on seal (left(hash, 13));
create index event_link_by_code on event_link (left(hash, 13));
