package cymru.addo.erasure;

import java.util.List;
import java.util.Set;

/**
 * What is done to each table that knows a person. Whoever adds such a table names it here: either what goes, or that its rows
 * tell nothing once the person is nobody.
 */
final class ErasureStatements {
    /** What a tombstone has in place of a platform. */
    static final String NOWHERE = "erased";

    static final String PERSON = """
            update person
            set issuer = 'erased', subject = cast(gen_random_uuid() as text), surname = null, forename = null,
                display_name = null, band_override = null, band_override_by = null, band_override_at = null,
                last_seen_at = null
            where school_id = :school and id = :person and issuer <> 'erased'
            """;

    static final List<String> WORDS_AND_PLACES =
            List.of("""
            delete from pupil_group_member
            where school_id = :school and person_id = :person
            """, """
            update enrolment
            set active = false, left_at = coalesce(left_at, :at), link_band = null
            where school_id = :school and person_id = :person
            """, """
            update query
            set text = '', answer = null, closed_at = coalesce(closed_at, :at)
            where school_id = :school and person_id = :person
            """, """
            delete from conversation
            where school_id = :school and person_id = :person and closed_at is null
            """, """
            update conversation
            set note = '', closing_note = ''
            where school_id = :school and person_id = :person
            """, """
            delete from staff_question
            where school_id = :school and person_id = :person
            """, """
            delete from access_note
            where school_id = :school and person_id = :person
            """, """
            update network_line
            set subject = 'erased'
            where school_id = :school and person_id = :person
            """, """
            delete from pupil_support
            where school_id = :school and person_id = :person
            """, """
            delete from reminder
            where school_id = :school and person_id = :person
            """, """
            delete from course_errand
            where school_id = :school and person_id = :person
            """, """
            delete from moodle_band
            where school_id = :school and person_id = :person
            """, """
            delete from training
            where school_id = :school and person_id = :person
            """, """
            update slip
            set expires_at = least(expires_at, :at)
            where school_id = :school and person_id = :person
            """, """
            update outbox
            set state = 'OVERTAKEN', ended_at = :at
            where school_id = :school and person_id = :person and state in ('WAITING', 'PARKED')
            """, """
            delete from launch_session
            where school_id = :school and person_id = :person
            """);

    /** They hold marks, times and choices from a list, of somebody who is nobody now. */
    static final Set<String> TELL_NOTHING = Set.of(
            "acceptance",
            "access_state",
            "appointment",
            "assignment_person",
            "attempt",
            "before_answer",
            "class_code_entry",
            "completion",
            "edition_told",
            "export_log",
            "image_permission",
            "lesson_present",
            "parent_answer",
            "rule_checked",
            "staff_answer",
            "staff_checked");

    private ErasureStatements() {}
}
