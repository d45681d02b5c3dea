-- Links whose result no gradebook hears of: the platform offers no column, or does not let us write in it.
create view link_without_column as
select l.school_id, l.id as assignment_link_id, l.assignment_id, l.class_group_id, l.registration_id, l.resource_link_id
from assignment_link l
join assignment t on t.school_id = l.school_id and t.id = l.assignment_id
where not (
    'https://purl.imsglobal.org/spec/lti-ags/scope/score' = any (l.scopes)
    and (l.line_item_url is not null or (t.graded and l.line_items_url is not null
        and 'https://purl.imsglobal.org/spec/lti-ags/scope/lineitem' = any (l.scopes)))
);

-- What is to be done in the courses of a school's Moodle: a due day stands in the calendar of its course once; an activity is completed
-- for a pupil once. Written before it is done, by one node at a time.
create table course_errand (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    kind text not null,
    assignment_id uuid not null,
    assignment_link_id uuid,
    person_id uuid,
    state text not null default 'WAITING',
    not_before timestamptz not null,
    lease uuid,
    leased_until timestamptz,
    tries integer not null default 0,
    ended_at timestamptz,
    why text,
    constraint course_errand_key primary key (school_id, id),
    constraint course_errand_for_assignment foreign key (school_id, assignment_id) references assignment (school_id, id),
    constraint course_errand_for_link foreign key (school_id, assignment_link_id) references assignment_link (school_id, id),
    constraint course_errand_for_person foreign key (school_id, person_id) references person (school_id, id),
    constraint course_errand_kind_is_known check (kind in ('DUE_DAY', 'COMPLETION')),
    constraint course_errand_state_is_known check (state in ('WAITING', 'GOING', 'DONE', 'UNSURE', 'FAILED')),
    constraint course_errand_completes_for_somebody
        check ((kind = 'COMPLETION') = (person_id is not null and assignment_link_id is not null)),
    constraint course_errand_failure_says_why check ((state = 'FAILED') = (why is not null)),
    constraint course_errand_ends check ((state in ('WAITING', 'GOING')) = (ended_at is null))
);

create unique index course_errand_due_day_once on course_errand (school_id, assignment_id) where kind = 'DUE_DAY';
create unique index course_errand_completion_once on course_errand (school_id, assignment_link_id, person_id)
    where kind = 'COMPLETION';
create index course_errand_due on course_errand (not_before) where state in ('WAITING', 'GOING');
