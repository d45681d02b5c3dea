package cymru.addo.system;

/** That somebody was reminded, written where a page of it is to be opened and no Moodle is at hand. */
record RemindersSent(AddoServer addo) {

    /** Answers which round it was. */
    String to(String subject) {
        return addo.database().tables().withHandle(handle -> handle.createQuery("""
                        with somebody as (
                            select e.school_id, e.class_group_id, e.person_id
                            from enrolment e
                            join person p on p.school_id = e.school_id and p.id = e.person_id
                            where p.subject = :subject
                            limit 1
                        ), round as (
                            insert into reminder_round (school_id, id, words, asked_by, asked_at)
                            select school_id, gen_random_uuid(), 'Mae''n aros amdanat.' || chr(10) || chr(10)
                                || 'It is waiting for you.', person_id, now()
                            from somebody
                            returning school_id, id
                        ), sent as (
                            insert into reminder (school_id, person_id, day, round_id, class_group_id, state, not_before, until,
                                ended_at)
                            select s.school_id, s.person_id, date '2026-01-01', r.id, s.class_group_id, 'SENT', now(), now(), now()
                            from somebody s
                            join round r on r.school_id = s.school_id
                            on conflict do nothing
                        )
                        select cast(id as text)
                        from round
                        """)
                .bind("subject", subject)
                .mapTo(String.class)
                .one());
    }
}
