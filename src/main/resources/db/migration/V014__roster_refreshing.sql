-- Class lists are read again in the background: when next, who is at it, what went wrong last. A platform that offers it
-- is asked for the differences only; a whole list is read every so often all the same.
alter table class_group
    add column differences_url text,
    add column roster_whole_at timestamptz,
    add column roster_due_at timestamptz,
    add column roster_leased_until timestamptz,
    add column roster_failures integer not null default 0,
    add column roster_failed_at timestamptz,
    add column roster_failure text,
    add constraint class_group_roster_failure_is_short check (length(roster_failure) <= 200);

update class_group
set roster_due_at = coalesce(roster_read_at, created_at)
where membership_url is not null;

create index class_group_roster_due on class_group (roster_due_at) where membership_url is not null;
