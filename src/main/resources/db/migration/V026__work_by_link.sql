-- A visit may have come by a link to something the class was set: the visit then knows which.
alter table launch_session drop constraint launch_session_errand_is_known;
alter table launch_session
    add constraint launch_session_errand_is_known check (errand in ('REVIEW', 'TERMS', 'DATA', 'WORK'));
