-- The code in the link that hangs at reception. A new one stops the one before.
create table reception_code (
    school_id uuid not null,
    code text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    constraint reception_code_once primary key (school_id),
    constraint reception_code_unlike_others unique (code),
    constraint reception_code_made_by_person foreign key (school_id, made_by) references person (school_id, id)
);

-- Somebody without an account who agreed at reception until a day, or said no. A projection of the events.
create table visit (
    school_id uuid not null,
    id uuid not null,
    audience text not null,
    edition_id uuid not null,
    language text not null,
    words_hash text not null,
    decision text not null,
    method text not null,
    began_at timestamptz not null,
    last_day date,
    ended_at timestamptz,
    recorded_by uuid,
    event_id bigint not null,
    constraint visit_once primary key (school_id, id),
    constraint visit_of_edition foreign key (school_id, edition_id) references adult_edition (school_id, id),
    constraint visit_recorded_by_staff foreign key (school_id, recorded_by) references person (school_id, id),
    constraint visit_has_an_event foreign key (school_id, event_id) references event (school_id, id),
    constraint visit_audience_is_at_reception check (audience in ('VISITORS', 'COMMUNITY')),
    constraint visit_decision_is_known check (decision in ('AGREED', 'DECLINED')),
    constraint visit_method_is_known check (method in ('kiosk', 'paper')),
    constraint visit_words_are_hashed check (words_hash ~ '^[0-9a-f]{64}$'),
    constraint visit_lasts_until_a_day check ((decision = 'AGREED') = (last_day is not null))
);

create index visit_by_time on visit (school_id, began_at);

-- What a guest wrote of themselves. The words stay here, out of the chain, and go when they are no longer needed. They outlive
-- the rows of visits, which can be made anew.
create table guest (
    school_id uuid not null,
    visit_id uuid not null,
    name text not null,
    organisation text,
    host text not null,
    purpose text not null,
    group_name text,
    group_people integer,
    group_role text,
    salt text not null,
    constraint guest_once primary key (school_id, visit_id),
    constraint guest_of_school foreign key (school_id) references school (id),
    constraint guest_answers_for_a_group_or_not check (
        (group_name is null) = (group_people is null) and (group_name is null) = (group_role is null)
    )
);
