-- Modules that a school wrote itself, as the zip that was sent. A version gets its number when it is published, and from then on
-- only its withdrawal is written beside it. Of each pack the newest version counts, unless it is withdrawn.
create table pack_version (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    title text not null,
    number integer,
    contents bytea not null,
    module_keys text[] not null,
    uploaded_at timestamptz not null,
    published_by uuid,
    published_at timestamptz,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    constraint pack_version_key primary key (school_id, id),
    constraint pack_version_of_school foreign key (school_id) references school (id),
    constraint pack_version_numbered unique (school_id, title, number),
    constraint pack_version_published_by_staff foreign key (school_id, published_by) references person (school_id, id),
    constraint pack_version_withdrawn_by_staff foreign key (school_id, withdrawn_by) references person (school_id, id),
    constraint pack_version_title_is_readable check (length(title) between 1 and 60),
    constraint pack_version_number_is_counted check (number > 0),
    constraint pack_version_is_published_whole
        check ((number is null) = (published_by is null) and (number is null) = (published_at is null)),
    constraint pack_version_is_withdrawn_whole check ((withdrawn_by is null) = (withdrawn_at is null)),
    constraint pack_version_withdrawn_after_it_was_published check (withdrawn_at >= published_at)
);

create unique index pack_version_one_draft on pack_version (school_id, title) where number is null;
