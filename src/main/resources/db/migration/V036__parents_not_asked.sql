-- The age bands in which a school asks no parent: it chose so, since by default every parent is asked.
create table parents_not_asked (
    school_id uuid not null,
    band text not null,
    constraint parents_not_asked_once primary key (school_id, band),
    constraint parents_not_asked_by_school foreign key (school_id) references school (id),
    constraint parents_not_asked_band_is_known check (band in ('A', 'B', 'C', 'D'))
);
