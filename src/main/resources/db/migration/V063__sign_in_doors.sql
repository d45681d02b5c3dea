-- By what people come into a school: a learning platform, or a directory with which they sign in. Whatever class they come into and
-- whatever visit they begin belongs to such a door.
alter table registration
    add column kind text not null default 'LTI',
    add constraint registration_kind_is_known check (kind in ('LTI', 'SIGN_IN', 'CODE')),
    drop constraint registration_issuer_and_client_once;

-- A platform launches into one school. A directory may be that of many schools, with one app for all.
create unique index registration_platform_once on registration (issuer, client_id) where kind = 'LTI';
create unique index registration_door_once on registration (school_id, issuer, client_id) where kind <> 'LTI';

create table sign_in_door (
    school_id uuid not null,
    registration_id uuid not null,
    directory text not null,
    tenant text not null,
    sealed_secret bytea,
    staff_group text,
    pupil_group text,
    everybody text,
    tells_classes boolean not null,
    graph text,
    opened_by uuid,
    opened_at timestamptz not null,
    constraint sign_in_door_once primary key (school_id, registration_id),
    constraint sign_in_door_is_a_door foreign key (school_id, registration_id) references registration (school_id, id),
    constraint sign_in_door_by_staff foreign key (school_id, opened_by) references person (school_id, id),
    constraint sign_in_door_directory_is_known check (directory in ('MICROSOFT', 'GOOGLE')),
    constraint sign_in_door_everybody_is_known check (everybody in ('PUPIL', 'STAFF'))
);
