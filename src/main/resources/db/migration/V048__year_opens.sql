-- How many days somebody has, from the start of the year or from when they first appear, before they are called overdue.
alter table school
    add column grace_days smallint not null default 14,
    add constraint school_grace_is_short check (grace_days between 0 and 60);

-- A coordinator opens a year once. It begins on its day anyway.
create unique index event_year_opened_once on event (school_id, school_year) where kind = 'YEAR_OPENED';

-- The bands that a coordinator set for a year on one page: when, by whom, and when it was undone, if it was.
create table rollover (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    school_year integer not null,
    applied_by uuid not null,
    applied_at timestamptz not null,
    undone_by uuid,
    undone_at timestamptz,
    constraint rollover_key primary key (school_id, id),
    constraint rollover_applied_by_staff foreign key (school_id, applied_by) references person (school_id, id),
    constraint rollover_undone_by_staff foreign key (school_id, undone_by) references person (school_id, id),
    constraint rollover_undone_whole check ((undone_by is null) = (undone_at is null))
);

create index rollover_by_time on rollover (school_id, applied_at);

-- What it changed, and what stood there before, so that it can be put back.
create table rollover_band (
    school_id uuid not null,
    rollover_id uuid not null,
    class_group_id uuid not null,
    band text not null,
    band_before text,
    set_at_before timestamptz,
    from_year_before integer,
    constraint rollover_band_once primary key (school_id, rollover_id, class_group_id),
    constraint rollover_band_of_rollover foreign key (school_id, rollover_id) references rollover (school_id, id),
    constraint rollover_band_of_class foreign key (school_id, class_group_id) references class_group (school_id, id),
    constraint rollover_band_is_known check (band in ('A', 'B', 'C', 'D'))
);
