-- A class whose pupils get no reminders: its teacher or a coordinator wants it so.
create table reminder_silence (
    school_id uuid not null,
    class_group_id uuid not null,
    set_by uuid not null,
    set_at timestamptz not null,
    constraint reminder_silence_once primary key (school_id, class_group_id),
    constraint reminder_silence_of_class foreign key (school_id, class_group_id) references class_group (school_id, id),
    constraint reminder_silence_set_by_staff foreign key (school_id, set_by) references person (school_id, id)
);

-- A coordinator had everybody reminded who has still to answer: in which words, of a class or of the whole school.
create table reminder_round (
    school_id uuid not null,
    id uuid not null,
    class_group_id uuid,
    words text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    constraint reminder_round_key primary key (school_id, id),
    constraint reminder_round_of_class foreign key (school_id, class_group_id) references class_group (school_id, id),
    constraint reminder_round_asked_by_staff foreign key (school_id, asked_by) references person (school_id, id),
    constraint reminder_round_is_short check (length(words) between 1 and 2000)
);

create index reminder_round_by_time on reminder_round (school_id, asked_at desc);

-- A reminder stands here before it is sent: nobody gets two on one day of the school, whoever asks and whatever breaks. One that a
-- node died over may have arrived, and is not sent again.
create table reminder (
    school_id uuid not null,
    person_id uuid not null,
    day date not null,
    round_id uuid not null,
    class_group_id uuid not null,
    state text not null default 'WAITING',
    not_before timestamptz not null,
    until timestamptz not null,
    ended_at timestamptz,
    why text,
    constraint reminder_once_a_day primary key (school_id, person_id, day),
    constraint reminder_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint reminder_of_round foreign key (school_id, round_id) references reminder_round (school_id, id),
    constraint reminder_of_class foreign key (school_id, class_group_id) references class_group (school_id, id),
    constraint reminder_state_is_known check (state in ('WAITING', 'SENDING', 'SENT', 'UNSURE', 'NOT_NEEDED', 'FAILED')),
    constraint reminder_failure_says_why check ((state = 'FAILED') = (why is not null)),
    constraint reminder_ends check ((state in ('WAITING', 'SENDING')) = (ended_at is null))
);

create index reminder_waiting on reminder (not_before) where state in ('WAITING', 'SENDING');
create index reminder_by_round on reminder (school_id, round_id);

-- Which node sends a school's reminders, until when, and how often its Moodle has not answered. One that dies loses its turn.
create table reminder_turn (
    school_id uuid not null,
    turn uuid,
    leased_until timestamptz not null,
    failures integer not null default 0,
    constraint reminder_turn_once primary key (school_id),
    constraint reminder_turn_of_school foreign key (school_id) references school (id)
);
