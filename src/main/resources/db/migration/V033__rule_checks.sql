-- The question that shows whether a band understands a promise, published with it. Like all of an edition it never changes;
-- an edition of before there were any has none.
create table rule_check (
    school_id uuid not null,
    edition_id uuid not null,
    rule_key text not null,
    band text not null,
    question text not null,
    constraint rule_check_once primary key (school_id, edition_id, rule_key, band),
    constraint rule_check_of_rule foreign key (school_id, edition_id, rule_key)
        references rule (school_id, edition_id, key),
    constraint rule_check_band_is_known check (band in ('A', 'B', 'C', 'D'))
);

create trigger rule_check_is_for_good before update or delete on rule_check for each row execute function is_for_good();
