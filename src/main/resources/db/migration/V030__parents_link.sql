-- The link by which parents open their modules without an account. One for each school; a new one closes the old.
create table parents_link (
    school_id uuid not null,
    code text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    constraint parents_link_key primary key (school_id),
    constraint parents_link_once unique (code),
    constraint parents_link_of_school foreign key (school_id) references school (id),
    constraint parents_link_made_by_staff foreign key (school_id, made_by) references person (school_id, id),
    constraint parents_link_cannot_be_guessed check (length(code) >= 16)
);
