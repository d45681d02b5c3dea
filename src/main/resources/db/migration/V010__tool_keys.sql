-- The keys by which platforms know this tool, one set for all schools and nodes. The private halves are sealed
-- with a key that is not in the database: a copy of the tables signs nothing.
create table tool_key (
    number integer not null,
    kid text not null,
    public_key text not null,
    sealed_private_key bytea not null,
    created_at timestamptz not null,
    constraint tool_key_number_once primary key (number),
    constraint tool_key_kid_once unique (kid)
);
