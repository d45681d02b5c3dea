-- What the school's path set to a class in a year, each module once: pressing twice sets nothing twice, and what a teacher
-- has withdrawn does not come back by itself.
alter table assignment
    add column path_year integer,
    add constraint assignment_of_path_once unique (school_id, class_group_id, content_key, path_year);
