-- A plain link can imply a module too, as those of a cartridge do: once for each module and class.
drop index assignment_implied_once;
create unique index assignment_implied_once on assignment (school_id, class_group_id, coalesce(content_key, ''))
    where set_by is null and copied_from is null;
