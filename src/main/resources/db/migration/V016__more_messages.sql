-- What a visit came for, where it came for one thing only: somebody's answers, the terms, what is kept of somebody. The
-- platform names it in the launch, no page can. Whom or what nobody here knows stays empty.
alter table launch_session
    add column errand text,
    add column about_person_id uuid,
    add column about_assignment_id uuid,
    add constraint launch_session_errand_is_known check (errand in ('REVIEW', 'TERMS', 'DATA')),
    add constraint launch_session_about_person foreign key (school_id, about_person_id) references person (school_id, id),
    add constraint launch_session_about_assignment foreign key (school_id, about_assignment_id)
        references assignment (school_id, id);

-- Whether the platform shall ask everybody for the agreement first. It does, until the school says otherwise.
alter table eula_service add column required boolean not null default true;

alter table outbox drop constraint outbox_kind_is_known;
alter table outbox add constraint outbox_kind_is_known check (kind in ('SCORE', 'EULA_USER', 'EULA_RESET', 'EULA_SWITCH'));
