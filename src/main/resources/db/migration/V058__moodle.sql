-- A school lets Addo ask its Moodle by Web Services. The token is sealed with the key beside the database.
create table moodle_connection (
    school_id uuid not null,
    site text not null,
    sealed_token bytea not null,
    uses text[] not null default '{}',
    connected_by uuid not null,
    connected_at timestamptz not null,
    tested_at timestamptz,
    test_was_good boolean,
    constraint moodle_connection_once primary key (school_id),
    constraint moodle_connection_of_school foreign key (school_id) references school (id),
    constraint moodle_connection_by_staff foreign key (school_id, connected_by) references person (school_id, id),
    constraint moodle_connection_uses_are_known
        check (uses <@ array ['YEAR_GROUPS', 'REMINDERS', 'DUE_DAYS', 'COMPLETION']),
    constraint moodle_connection_test_is_whole check ((tested_at is null) = (test_was_good is null))
);
