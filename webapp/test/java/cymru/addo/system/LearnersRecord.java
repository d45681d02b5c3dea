package cymru.addo.system;

import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.ModuleKey;

/** What is kept of learners: read to see what a page left behind, and written where a test needs somebody who has done it all. */
record LearnersRecord(AddoServer addo) {

    /** They went through all questions of a module this year, and every answer was right. */
    void mastered(String pupil, String module) {
        var questions = Curriculum.shipped()
                .module(new ModuleKey(module))
                .orElseThrow()
                .quiz()
                .questions();
        addo.database().tables().useHandle(handle -> {
            handle.createUpdate("""
                    with done as (
                        insert into attempt (school_id, person_id, school_year, module_key, number, seed, module_version,
                            begun_at, finished_at)
                        select p.school_id, p.id, extract(year from now() - interval '8 months')::int, :module, 1, 1, 1,
                            now(), now()
                        from person p
                        where p.subject = :subject
                        returning school_id, id
                    )
                    insert into answer (school_id, attempt_id, question_key, question_hash, given, is_right, answered_at)
                    select d.school_id, d.id, q, repeat('0', 64), '{}', true, now()
                    from done d
                    cross join unnest(:questions) q
                    """)
                    .bind("module", module)
                    .bind("subject", Demonstration.school().subjectOf(pupil))
                    .bindArray(
                            "questions",
                            String.class,
                            questions.stream().map(one -> one.key()).toList())
                    .execute();
        });
    }

    /** They alone are set a module, and asked before they read it. */
    void askedBefore(String pupil, String module) {
        addo.database().tables().useHandle(handle -> handle.createUpdate("""
                        with asked as (
                            insert into assignment (school_id, class_group_id, kind, content_key, graded, set_by, set_at, ask_before)
                            select e.school_id, e.class_group_id, 'MODULE', :module, false, p.id, now(), true
                            from enrolment e
                            join person p on p.school_id = e.school_id and p.id = e.person_id
                            where p.subject = :subject
                            limit 1
                            returning school_id, id, set_by
                        )
                        insert into assignment_person (school_id, assignment_id, person_id)
                        select school_id, id, set_by
                        from asked
                        """)
                .bind("module", module)
                .bind("subject", Demonstration.school().subjectOf(pupil))
                .execute());
    }

    /** How many questions they were asked before they read. */
    long beforeAnswers(String pupil) {
        return addo.database().tables().withHandle(handle -> handle.createQuery("""
                        select count(*)
                        from before_answer b
                        join person p on p.school_id = b.school_id and p.id = b.person_id
                        where p.subject = :subject
                        """)
                .bind("subject", Demonstration.school().subjectOf(pupil))
                .mapTo(Long.class)
                .one());
    }

    long attempts() {
        return addo.database().tables().withHandle(handle -> handle.createQuery("select count(*) from attempt")
                .mapTo(Long.class)
                .one());
    }

    /** How many answers of somebody are kept, and whether each is right. */
    java.util.List<Boolean> answers(String pupil) {
        return addo.database().tables().withHandle(handle -> handle.createQuery("""
                        select a.is_right
                        from answer a
                        join attempt t on t.school_id = a.school_id and t.id = a.attempt_id
                        join person p on p.school_id = t.school_id and p.id = t.person_id
                        where p.subject = :subject
                        order by a.answered_at
                        """)
                .bind("subject", Demonstration.school().subjectOf(pupil))
                .mapTo(Boolean.class)
                .list());
    }
}
