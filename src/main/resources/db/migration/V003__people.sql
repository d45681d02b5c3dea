-- A person as one platform knows them: issuer and subject. Names only where the school keeps names.
create table person (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    issuer text not null,
    subject text not null,
    surname text,
    forename text,
    display_name text,
    seen_as_staff boolean not null default false,
    band_override text,
    band_override_by uuid,
    band_override_at timestamptz,
    first_seen_at timestamptz not null,
    last_seen_at timestamptz,
    constraint person_key primary key (school_id, id),
    constraint person_once unique (school_id, issuer, subject),
    constraint person_of_school foreign key (school_id) references school (id),
    constraint person_band_is_known check (band_override in ('A', 'B', 'C', 'D')),
    constraint person_band_override_by_staff foreign key (school_id, band_override_by) references person (school_id, id)
);

-- A class is a course on the platform. Its band is set by staff; until then the title is only a guess.
create table class_group (
    school_id uuid not null,
    id uuid not null default gen_random_uuid(),
    registration_id uuid not null,
    deployment_id text not null,
    context_id text not null,
    title text not null,
    membership_url text,
    guessed_band text,
    band text,
    band_set_by uuid,
    band_set_at timestamptz,
    roster_read_at timestamptz,
    created_at timestamptz not null,
    constraint class_group_key primary key (school_id, id),
    constraint class_group_once unique (school_id, registration_id, deployment_id, context_id),
    constraint class_group_of_registration foreign key (school_id, registration_id)
        references registration (school_id, id),
    constraint class_group_band_set_by_staff foreign key (school_id, band_set_by) references person (school_id, id),
    constraint class_group_band_is_known check (band in ('A', 'B', 'C', 'D')),
    constraint class_group_guess_is_known check (guessed_band in ('A', 'B', 'C', 'D'))
);

create table enrolment (
    school_id uuid not null,
    class_group_id uuid not null,
    person_id uuid not null,
    role text not null,
    active boolean not null default true,
    link_band text,
    joined_at timestamptz not null,
    left_at timestamptz,
    constraint enrolment_once primary key (school_id, class_group_id, person_id),
    constraint enrolment_in_class foreign key (school_id, class_group_id) references class_group (school_id, id),
    constraint enrolment_of_person foreign key (school_id, person_id) references person (school_id, id),
    constraint enrolment_role_is_known check (role in ('PUPIL', 'STAFF')),
    constraint enrolment_link_band_is_known check (link_band in ('A', 'B', 'C', 'D'))
);

create index enrolment_by_person on enrolment (school_id, person_id);

-- Who is a pupil of which class, in which band, and why: the first that answers of override, link, class
-- and school. Somebody ever seen as staff is not a pupil, whatever the platform's list calls them.
create view roster_entry as
select
    e.school_id,
    e.class_group_id,
    e.person_id,
    e.active,
    e.role = 'PUPIL' and not p.seen_as_staff as pupil,
    e.joined_at,
    c.title as class_title,
    p.surname,
    p.forename,
    p.display_name,
    coalesce(p.band_override, e.link_band, c.band, c.guessed_band, s.default_band) as band,
    case
        when p.band_override is not null then 'PERSON'
        when e.link_band is not null then 'LINK'
        when c.band is not null then 'CLASS'
        when c.guessed_band is not null then 'CLASS_GUESSED'
        when s.default_band is not null then 'SCHOOL'
    end as band_source
from enrolment e
join person p on p.school_id = e.school_id and p.id = e.person_id
join class_group c on c.school_id = e.school_id and c.id = e.class_group_id
join school s on s.id = e.school_id;
