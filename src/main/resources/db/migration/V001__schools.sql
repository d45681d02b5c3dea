-- The tenant. Every table of a school's data has the school first in its keys, so that the schema can be
-- distributed by school when one database no longer suffices.
create table school (
    id uuid not null default gen_random_uuid(),
    name text not null,
    jurisdiction text not null,
    year_first_month smallint not null default 9,
    year_first_day smallint not null default 1,
    zone text not null default 'Europe/London',
    default_band text,
    keeps_names boolean not null default true,
    created_at timestamptz not null default now(),
    constraint school_key primary key (id),
    constraint school_name_once unique (name),
    constraint school_name_is_readable check (length(btrim(name)) between 1 and 200),
    constraint school_jurisdiction_is_known check (jurisdiction in ('ENGLAND', 'WALES')),
    constraint school_year_starts_on_a_day check (year_first_month between 1 and 12 and year_first_day between 1 and 31),
    constraint school_default_band_is_known check (default_band in ('A', 'B', 'C', 'D'))
);

-- The optional promises a school has switched on.
create table school_rule (
    school_id uuid not null,
    rule_key text not null,
    constraint school_rule_once primary key (school_id, rule_key),
    constraint school_rule_of_school foreign key (school_id) references school (id)
);
