-- Who may use the school's devices and services: the current state, as named adults set it. A projection of the events.
create table access_state (
    school_id uuid not null,
    person_id uuid not null,
    state text not null,
    since timestamptz not null,
    set_by uuid not null,
    reason text,
    talked boolean not null,
    event_id bigint not null,
    constraint access_state_once primary key (school_id, person_id),
    constraint access_state_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint access_state_set_by_person foreign key (school_id, set_by) references person (school_id, id),
    constraint access_state_has_an_event foreign key (school_id, event_id) references event (school_id, id),
    constraint access_state_is_known check (state in ('GRANTED', 'WITHDRAWN')),
    constraint access_state_reason_is_known check (reason in ('RULES_BROKEN', 'SAFETY', 'PARENTS_ASKED', 'OTHER'))
);

-- What was said about a change of access. The words stay here, out of the chain.
create table access_note (
    school_id uuid not null,
    event_id bigint not null,
    person_id uuid not null,
    note text not null,
    constraint access_note_once primary key (school_id, event_id),
    constraint access_note_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint access_note_has_an_event foreign key (school_id, event_id) references event (school_id, id),
    constraint access_note_is_short check (length(note) <= 500)
);

-- Everybody who is on a list now or has ever had access. Who is in no class any more has left, whatever was set before.
create view access_now as
select p.school_id, p.id as person_id, p.subject, p.surname, p.forename, p.display_name, p.seen_as_staff,
    case when s.person_id is null then 'NOT_GRANTED' when e.many = 0 then 'LEFT' else s.state end as state,
    case when s.person_id is not null and e.many = 0 then coalesce(e.left_at, s.since) else s.since end as since,
    s.set_by, s.reason, s.talked, s.event_id, coalesce(e.classes, '') as classes
from person p
left join access_state s on s.school_id = p.school_id and s.person_id = p.id
cross join lateral (
    select count(*) filter (where n.active) as many, max(n.left_at) as left_at,
        string_agg(c.title, '; ' order by c.title) filter (where n.active) as classes
    from enrolment n
    join class_group c on c.school_id = n.school_id and c.id = n.class_group_id
    where n.school_id = p.school_id and n.person_id = p.id
) e
where s.person_id is not null or e.many > 0;

-- A list for whoever looks after the network: made once, kept, and the same whenever it is taken again.
create table network_list (
    school_id uuid not null,
    number integer not null,
    whole boolean not null,
    made_at timestamptz not null,
    made_by uuid not null,
    constraint network_list_once primary key (school_id, number),
    constraint network_list_made_by_person foreign key (school_id, made_by) references person (school_id, id)
);

create table network_line (
    school_id uuid not null,
    number integer not null,
    person_id uuid not null,
    subject text not null,
    classes text not null,
    audience text not null,
    decision text not null,
    since timestamptz not null,
    action text not null,
    constraint network_line_once primary key (school_id, number, person_id),
    constraint network_line_of_list foreign key (school_id, number) references network_list (school_id, number),
    constraint network_line_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint network_line_action_is_known check (action in ('add', 'remove'))
);
