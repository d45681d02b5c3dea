-- A promise that a school adds of its own. Its key is made of the draft's version, which never starts again, so no two promises of a
-- school ever share one.
create table draft_promise (
    school_id uuid not null,
    audience text not null,
    rule_key text not null,
    picture text not null,
    bands text[] not null,
    constraint draft_promise_once primary key (school_id, audience, rule_key),
    constraint draft_promise_of_draft foreign key (school_id, audience) references edition_draft (school_id, audience),
    constraint draft_promise_is_for_somebody check (cardinality(bands) > 0 and bands <@ array['A', 'B', 'C', 'D'])
);

-- Which promises the next edition makes, and in which order; without a row those of the current one. What is not here is left out.
create table draft_order (
    school_id uuid not null,
    audience text not null,
    rule_key text not null,
    position integer not null,
    constraint draft_order_once primary key (school_id, audience, rule_key),
    constraint draft_order_of_draft foreign key (school_id, audience) references edition_draft (school_id, audience)
);

-- A question on a promise in the school's own words, finished or not, for all bands that meet it.
create table draft_question (
    school_id uuid not null,
    audience text not null,
    rule_key text not null,
    language text not null,
    ask text not null,
    right_answer text not null,
    other_answer text not null,
    constraint draft_question_once primary key (school_id, audience, rule_key, language),
    constraint draft_question_of_draft foreign key (school_id, audience) references edition_draft (school_id, audience),
    constraint draft_question_is_short
        check (length(ask) <= 200 and length(right_answer) <= 200 and length(other_answer) <= 200)
);
