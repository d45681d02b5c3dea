-- A published wording for adults: staff, governors, visitors, groups that use the school. It never changes.
create table adult_edition (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    audience text not null,
    number integer not null,
    effective_from date not null,
    content_hash text not null,
    published_at timestamptz not null,
    constraint adult_edition_key primary key (school_id, id),
    constraint adult_edition_of_school foreign key (school_id) references school (id),
    constraint adult_edition_number_once unique (school_id, audience, number),
    constraint adult_edition_audience_is_known check (audience in ('STAFF', 'GOVERNORS', 'VISITORS', 'COMMUNITY')),
    constraint adult_edition_content_is_hashed check (content_hash ~ '^[0-9a-f]{64}$')
);

-- Its words, line by line, in each language.
create table adult_line (
    school_id uuid not null,
    edition_id uuid not null,
    language text not null,
    position integer not null,
    kind text not null,
    words text not null,
    constraint adult_line_place_once primary key (school_id, edition_id, position),
    constraint adult_line_of_edition foreign key (school_id, edition_id) references adult_edition (school_id, id),
    constraint adult_line_language_is_known check (language in ('en', 'cy')),
    constraint adult_line_kind_is_known check (kind in ('TITLE', 'INTRO', 'HEADING', 'STATEMENT', 'DECLARATION'))
);
