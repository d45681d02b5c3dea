create table agreement (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    audience text not null,
    constraint agreement_key primary key (school_id, id),
    constraint agreement_for_audience_once unique (school_id, audience),
    constraint agreement_of_school foreign key (school_id) references school (id)
);

-- A published wording, all bands and languages together. It never changes: new words are a new edition.
create table edition (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    agreement_id uuid not null,
    number integer not null,
    effective_from date not null,
    content_hash text not null,
    awaiting_check text[] not null,
    published_at timestamptz not null,
    constraint edition_key primary key (school_id, id),
    constraint edition_number_once unique (school_id, agreement_id, number),
    constraint edition_of_agreement foreign key (school_id, agreement_id) references agreement (school_id, id),
    constraint edition_number_counts_from_one check (number >= 1)
);

-- The words around the promises, for one band in one language.
create table edition_frame (
    school_id uuid not null,
    edition_id uuid not null,
    band text not null,
    language text not null,
    title text not null,
    intro text not null,
    declaration text not null,
    agree text not null,
    question text not null,
    not_yet text not null,
    constraint edition_frame_once primary key (school_id, edition_id, band, language),
    constraint edition_frame_of_edition foreign key (school_id, edition_id) references edition (school_id, id)
);

create table rule (
    school_id uuid not null,
    edition_id uuid not null,
    key text not null,
    rule_group text not null,
    position integer not null,
    optional boolean not null,
    picture text not null,
    meaning_en text not null,
    meaning_cy text not null,
    constraint rule_once primary key (school_id, edition_id, key),
    constraint rule_of_edition foreign key (school_id, edition_id) references edition (school_id, id)
);

create table wording (
    school_id uuid not null,
    edition_id uuid not null,
    rule_key text not null,
    band text not null,
    language text not null,
    promise text not null,
    reason text not null,
    constraint wording_once primary key (school_id, edition_id, rule_key, band, language),
    constraint wording_of_rule foreign key (school_id, edition_id, rule_key)
        references rule (school_id, edition_id, key)
);

create trigger edition_is_for_good before update or delete on edition for each row execute function is_for_good();
create trigger edition_frame_is_for_good before update or delete on edition_frame
    for each row execute function is_for_good();
create trigger rule_is_for_good before update or delete on rule for each row execute function is_for_good();
create trigger wording_is_for_good before update or delete on wording for each row execute function is_for_good();
