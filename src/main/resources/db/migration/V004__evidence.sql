-- What happened, for good. Nothing here is ever changed or deleted, not even by mistake.
create sequence event_number;

create table event (
    school_id uuid not null,
    id bigint not null default nextval('event_number'),
    kind text not null,
    person_id uuid,
    actor_id uuid,
    school_year integer,
    happened_at timestamptz not null,
    facts jsonb not null default '{}',
    constraint event_key primary key (school_id, id),
    constraint event_of_school foreign key (school_id) references school (id)
);

create index event_by_person on event (school_id, person_id);

-- The chain: each event's place, the hash before it and its own. Written by the linking worker, within seconds.
create table event_link (
    school_id uuid not null,
    position bigint not null,
    event_id bigint not null,
    previous_hash text not null,
    hash text not null,
    constraint event_link_place_once primary key (school_id, position),
    constraint event_link_event_once unique (school_id, event_id),
    constraint event_link_of_event foreign key (school_id, event_id) references event (school_id, id),
    constraint event_link_starts_at_one check (position >= 1)
);

-- The events that have no place in the chain yet. The trigger fills it, the worker empties it.
create table event_unlinked (
    school_id uuid not null,
    event_id bigint not null,
    constraint event_unlinked_once primary key (school_id, event_id),
    constraint event_unlinked_of_event foreign key (school_id, event_id) references event (school_id, id)
);

create function awaits_link() returns trigger language plpgsql as $$
begin
    insert into event_unlinked (school_id, event_id) values (new.school_id, new.id);
    return null;
end $$;

create trigger event_awaits_link after insert on event for each row execute function awaits_link();

create function is_for_good() returns trigger language plpgsql as $$
begin
    raise exception '% is for good: rows are added, never changed or deleted', tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger event_is_for_good before update or delete on event for each row execute function is_for_good();
create trigger event_is_never_emptied before truncate on event for each statement execute function is_for_good();
create trigger event_link_is_for_good before update or delete on event_link
    for each row execute function is_for_good();
create trigger event_link_is_never_emptied before truncate on event_link
    for each statement execute function is_for_good();
