package cymru.addo.records;

import cymru.addo.records.SubjectBundle.Category;
import java.util.EnumMap;
import java.util.Map;

/**
 * For each category, which rows of the database are a person's, since when, and what of them is told. Left out are secrets that
 * prove a visit, and whatever would name somebody else.
 */
final class SubjectStatements {
    private static final String PERSON = """
            select p.first_seen_at as at, json_build_object('issuer', p.issuer, 'subject', p.subject,
                'surname', p.surname, 'forename', p.forename, 'display_name', p.display_name,
                'seen_as_staff', p.seen_as_staff, 'band', p.band_override, 'band_set_at', p.band_override_at,
                'first_seen_at', p.first_seen_at, 'last_seen_at', p.last_seen_at) as entry
            from person p
            where p.school_id = :school and p.id = :person
            """;
    private static final String CLASSES = """
            select e.joined_at as at, json_build_object('class', c.title, 'role', e.role, 'active', e.active,
                'band_of_link', e.link_band, 'joined_at', e.joined_at, 'left_at', e.left_at,
                'groups', array(
                    select g.name
                    from pupil_group_member m
                    join pupil_group g on g.school_id = m.school_id and g.class_group_id = m.class_group_id
                        and g.group_id = m.group_id
                    where m.school_id = e.school_id and m.class_group_id = e.class_group_id and m.person_id = :person
                    order by g.name
                )) as entry
            from enrolment e
            join class_group c on c.school_id = e.school_id and c.id = e.class_group_id
            where e.school_id = :school and e.person_id = :person
            union all
            select mb.since, json_build_object('band_of_cohorts', mb.band, 'since', mb.since)
            from moodle_band mb
            where mb.school_id = :school and mb.person_id = :person
            """;
    private static final String ANSWERS = """
            select a.decided_at as at, json_build_object('school_year', a.school_year, 'edition', n.number,
                'decision', a.decision, 'decided_at', a.decided_at, 'band', a.band, 'band_source', a.band_source,
                'language', a.language, 'method', a.method, 'words_hash', a.words_hash, 'event', a.event_id) as entry
            from acceptance a
            join edition n on n.school_id = a.school_id and n.id = a.edition_id
            where a.school_id = :school and a.person_id = :person
            union all
            select s.decided_at, json_build_object('school_year', s.school_year, 'edition', n.number, 'as', 'staff',
                'decision', s.decision, 'decided_at', s.decided_at, 'language', s.language, 'words_hash', s.words_hash,
                'event', s.event_id)
            from staff_answer s
            join adult_edition n on n.school_id = s.school_id and n.id = s.edition_id
            where s.school_id = :school and s.person_id = :person
            """;
    private static final String QUESTIONS = """
            select q.asked_at as at, json_build_object('rule', q.rule_key, 'question', q.text, 'asked_at', q.asked_at,
                'answer', q.answer, 'closed_at', q.closed_at) as entry
            from query q
            where q.school_id = :school and q.person_id = :person
            union all
            select v.happened_at, json_build_object('as', 'staff', 'question', s.text, 'asked_at', v.happened_at)
            from staff_question s
            join event v on v.school_id = s.school_id and v.id = s.event_id
            where s.school_id = :school and s.person_id = :person
            """;
    private static final String TALKS = """
            select w.handed_on_at as at, json_build_object('school_year', w.school_year, 'handed_on_at', w.handed_on_at,
                'note', w.note, 'outcome', w.outcome, 'closed_at', w.closed_at, 'closing_note', w.closing_note) as entry
            from conversation w
            where w.school_id = :school and w.person_id = :person
            """;
    private static final String CHECKS = """
            select v.happened_at as at, json_build_object('rule', k.rule_key, 'school_year', k.school_year,
                'band', k.band, 'language', k.language, 'tries', k.tries, 'last_tried_at', v.happened_at,
                'right_at', k.right_at) as entry
            from rule_checked k
            join event v on v.school_id = k.school_id and v.id = k.event_id
            where k.school_id = :school and k.person_id = :person
            union all
            select v.happened_at, json_build_object('as', 'staff', 'part', s.part, 'school_year', s.school_year,
                'tries', s.tries, 'last_tried_at', v.happened_at, 'right_at', s.right_at)
            from staff_checked s
            join event v on v.school_id = s.school_id and v.id = s.event_id
            where s.school_id = :school and s.person_id = :person
            """;
    private static final String SUPPORT = """
            select coalesce(ps.reason_at, ps.beside_until) as at, json_build_object('reason', ps.reason,
                'reason_at', ps.reason_at, 'with_adult_until', ps.beside_until) as entry
            from pupil_support ps
            where ps.school_id = :school and ps.person_id = :person
            """;
    private static final String TOLD = """
            select o.told_at as at, json_build_object('edition', n.number, 'told_at', o.told_at) as entry
            from edition_told o
            join edition n on n.school_id = o.school_id and n.id = o.edition_id
            where o.school_id = :school and o.person_id = :person
            """;
    private static final String SLIPS = """
            select z.printed_at as at, json_build_object('school_year', z.school_year, 'printed_at', z.printed_at,
                'good_until', z.expires_at) as entry
            from slip z
            where z.school_id = :school and z.person_id = :person
            """;
    private static final String PARENTS = """
            select a.decided_at as at, json_build_object('school_year', a.school_year, 'edition', n.number,
                'decision', a.decision, 'decided_at', a.decided_at, 'band', a.band, 'language', a.language,
                'method', a.method, 'words_hash', a.words_hash, 'event', a.event_id) as entry
            from parent_answer a
            join edition n on n.school_id = a.school_id and n.id = a.edition_id
            where a.school_id = :school and a.person_id = :person
            """;
    private static final String PICTURES = """
            select i.decided_at as at, json_build_object('may_use', i.may_use, 'will_respect', i.will_respect,
                'decided_at', i.decided_at, 'withdrawn_at', i.withdrawn_at, 'event', i.event_id) as entry
            from image_permission i
            where i.school_id = :school and i.person_id = :person
            """;
    private static final String ACCESS = """
            select h.at, h.entry
            from (
                select ac.since as at, json_build_object('state', ac.state, 'since', ac.since, 'reason', ac.reason,
                    'talked', ac.talked) as entry
                from access_state ac
                where ac.school_id = :school and ac.person_id = :person
                union all
                select v.happened_at, json_build_object('note', an.note, 'at', v.happened_at)
                from access_note an
                join event v on v.school_id = an.school_id and v.id = an.event_id
                where an.school_id = :school and an.person_id = :person
            ) h
            """;
    private static final String NETWORK = """
            select b.made_at as at, json_build_object('list', b.number, 'made_at', b.made_at, 'subject', i.subject,
                'classes', i.classes, 'audience', i.audience, 'decision', i.decision, 'since', i.since,
                'action', i.action) as entry
            from network_line i
            join network_list b on b.school_id = i.school_id and b.number = i.number
            where i.school_id = :school and i.person_id = :person
            """;
    private static final String TASKS = """
            select t.set_at as at, json_build_object('title', t.title, 'module', t.content_key, 'due', t.due_at,
                'set_at', t.set_at) as entry
            from assignment_person n
            join assignment t on t.school_id = n.school_id and t.id = n.assignment_id
            where n.school_id = :school and n.person_id = :person
            """;
    private static final String BEFORE = """
            select b.answered_at as at, json_build_object('module', b.module_key, 'school_year', b.school_year,
                'question', b.question_key, 'right', b.is_right, 'answered_at', b.answered_at) as entry
            from before_answer b
            where b.school_id = :school and b.person_id = :person
            """;
    private static final String ATTEMPTS = """
            select y.begun_at as at, json_build_object('module', y.module_key, 'number', y.number,
                'school_year', y.school_year, 'begun_at', y.begun_at, 'finished_at', y.finished_at,
                'answers', (
                    select coalesce(json_agg(json_build_object('question', r.question_key, 'given', r.given,
                        'right', r.is_right, 'answered_at', r.answered_at) order by r.answered_at), '[]')
                    from answer r
                    where r.school_id = y.school_id and r.attempt_id = y.id
                )) as entry
            from attempt y
            where y.school_id = :school and y.person_id = :person
            """;
    private static final String COMPLETIONS = """
            select f.completed_at as at, json_build_object('title', t.title, 'module', t.content_key,
                'completed_at', f.completed_at, 'score', f.score, 'max_score', f.max_score, 'attempts', f.attempts,
                'mastered', f.mastered) as entry
            from completion f
            join assignment t on t.school_id = f.school_id and t.id = f.assignment_id
            where f.school_id = :school and f.person_id = :person
            """;
    private static final String LESSONS = """
            select j.recorded_at as at, json_build_object('module', i.module_key, 'class', c.title,
                'recorded_as_there_at', j.recorded_at, 'corrected_at', j.corrected_at) as entry
            from lesson_present j
            join lesson i on i.school_id = j.school_id and i.id = j.lesson_id
            join class_group c on c.school_id = i.school_id and c.id = i.class_group_id
            where j.school_id = :school and j.person_id = :person
            """;
    private static final String TRAININGS = """
            select n.kept_at as at, json_build_object('title', n.title, 'provider', n.provider, 'held_on', n.held_on,
                'withdrawn_at', n.withdrawn_at) as entry
            from training n
            where n.school_id = :school and n.person_id = :person
            """;
    private static final String EVENTS = """
            select v.happened_at as at, json_build_object('number', v.id, 'kind', v.kind, 'happened_at', v.happened_at,
                'about', case when v.person_id = :person then 'this person' else 'something this person did' end,
                'facts', case when v.person_id = :person then v.facts - 'adult' end, 'hash', l.hash) as entry
            from event v
            left join event_link l on l.school_id = v.school_id and l.event_id = v.id
            where v.school_id = :school and (v.person_id = :person or v.actor_id = :person)
            """;
    private static final String RESULTS = """
            select o.created_at as at, json_build_object('kind', o.kind, 'told', o.body, 'happened_at', o.happened_at,
                'state', o.state, 'ended_at', o.ended_at) as entry
            from outbox o
            where o.school_id = :school and o.person_id = :person
            union all
            select d.asked_at, json_build_object('kind', 'REMINDER', 'told', d.words, 'day', rm.day,
                'state', rm.state, 'ended_at', rm.ended_at)
            from reminder rm
            join reminder_round d on d.school_id = rm.school_id and d.id = rm.round_id
            where rm.school_id = :school and rm.person_id = :person
            union all
            select coalesce(ce.ended_at, ce.not_before), json_build_object('kind', 'ACTIVITY_COMPLETED', 'title', t.title,
                'module', t.content_key, 'state', ce.state, 'ended_at', ce.ended_at)
            from course_errand ce
            join assignment t on t.school_id = ce.school_id and t.id = ce.assignment_id
            where ce.school_id = :school and ce.person_id = :person
            """;
    private static final String VISITS = """
            select s.opened_at as at, json_build_object('opened_at', s.opened_at, 'last_click_at', s.seen_at,
                'ended_at', s.ended_at, 'roles', s.roles, 'language', s.language) as entry
            from launch_session s
            where s.school_id = :school and s.person_id = :person
            union all
            select ce.came_at, json_build_object('by', 'class code', 'picked_name_at', ce.came_at, 'let_go_at', ce.let_go_at)
            from class_code_entry ce
            where ce.school_id = :school and ce.person_id = :person
            """;
    private static final String LOOKS = """
            select k.opened_at as at, json_build_object('looked_at', k.opened_at,
                'what', case when k.errand = 'REVIEW' then 'answers' else 'what is kept' end) as entry
            from launch_session k
            where k.school_id = :school and k.about_person_id = :person and k.person_id <> :person
            """;
    private static final String DUTIES = """
            select d.appointed_at as at, json_build_object('duty', d.duty, 'means', d.means,
                'appointed_at', d.appointed_at, 'ended_at', d.ended_at) as entry
            from appointment d
            where d.school_id = :school and d.person_id = :person
            """;
    private static final String WORK = """
            select w.at, json_build_object('what', w.what, 'at', w.at) as entry
            from (
                select t.set_at as at, 'set an assignment' as what
                from assignment t
                where t.school_id = :school and t.set_by = :person
                union all
                select ps.reason_at, 'wrote down why a pupil is supported'
                from pupil_support ps
                where ps.school_id = :school and ps.reason_by = :person
                union all
                select ps.beside_until, 'sat beside a pupil'
                from pupil_support ps
                where ps.school_id = :school and ps.beside_by = :person
                union all
                select d.asked_at, 'had people reminded'
                from reminder_round d
                where d.school_id = :school and d.asked_by = :person
                union all
                select rs.set_at, 'wanted no reminders for a class'
                from reminder_silence rs
                where rs.school_id = :school and rs.set_by = :person
                union all
                select k.applied_at, 'said what a cohort means'
                from cohort k
                where k.school_id = :school and k.applied_by = :person
                union all
                select u.applied_at, 'set the bands of a year'
                from rollover u
                where u.school_id = :school and u.applied_by = :person
                union all
                select u.undone_at, 'took the bands of a year back'
                from rollover u
                where u.school_id = :school and u.undone_by = :person
                union all
                select f.completed_at, 'recorded what a class did together'
                from completion f
                where f.school_id = :school and f.recorded_by = :person
                union all
                select i.begun_at, 'began a lesson with a class'
                from lesson i
                where i.school_id = :school and i.begun_by = :person
                union all
                select j.recorded_at, 'recorded who was in a lesson'
                from lesson_present j
                where j.school_id = :school and j.recorded_by = :person
                union all
                select j.corrected_at, 'corrected who was in a lesson'
                from lesson_present j
                where j.school_id = :school and j.corrected_by = :person
                union all
                select b.made_at, 'made the link for parents'
                from parents_link b
                where b.school_id = :school and b.made_by = :person
                union all
                select cc.opened_at, 'opened a code for a class'
                from class_code cc
                where cc.school_id = :school and cc.opened_by = :person
                union all
                select rc.made_at, 'made the code for reception'
                from reception_code rc
                where rc.school_id = :school and rc.made_by = :person
                union all
                select vi.began_at, 'wrote down a visitor from paper'
                from visit vi
                where vi.school_id = :school and vi.recorded_by = :person
                union all
                select z.printed_at, 'printed a slip for a parent'
                from slip z
                where z.school_id = :school and z.printed_by = :person
                union all
                select a.decided_at, 'recorded a parent''s answer'
                from parent_answer a
                where a.school_id = :school and a.recorded_by = :person
                union all
                select i.decided_at, 'recorded a permission for pictures'
                from image_permission i
                where i.school_id = :school and i.recorded_by = :person
                union all
                select l.kept_at, 'wrote down a training'
                from training l
                where l.school_id = :school and l.kept_by = :person
                union all
                select l.withdrawn_at, 'withdrew a training'
                from training l
                where l.school_id = :school and l.withdrawn_by = :person
                union all
                select h.published_at, 'published modules of the school''s own'
                from pack_version h
                where h.school_id = :school and h.published_by = :person
                union all
                select h.withdrawn_at, 'withdrew modules of the school''s own'
                from pack_version h
                where h.school_id = :school and h.withdrawn_by = :person
                union all
                select c.band_set_at, 'set the band of a class'
                from class_group c
                where c.school_id = :school and c.band_set_by = :person
                union all
                select p.band_override_at, 'set the band of somebody'
                from person p
                where p.school_id = :school and p.band_override_by = :person
                union all
                select q.closed_at, 'talked over a question'
                from query q
                where q.school_id = :school and q.closed_by = :person
                union all
                select co.handed_on_at, 'handed a talk on'
                from conversation co
                where co.school_id = :school and co.handed_on_by = :person
                union all
                select co.closed_at, 'wrote down what came of a talk'
                from conversation co
                where co.school_id = :school and co.closed_by = :person
                union all
                select d.appointed_at, 'appointed somebody'
                from appointment d
                where d.school_id = :school and d.appointed_by = :person
                union all
                select d.ended_at, 'ended an appointment'
                from appointment d
                where d.school_id = :school and d.ended_by = :person
                union all
                select g.retired_at, 'retired a platform'
                from registration g
                where g.school_id = :school and g.retired_by = :person
                union all
                select sd.opened_at, 'opened a door for signing in'
                from sign_in_door sd
                where sd.school_id = :school and sd.opened_by = :person
                union all
                select mc.connected_at, 'connected Moodle'
                from moodle_connection mc
                where mc.school_id = :school and mc.connected_by = :person
                union all
                select o.seen_at, 'decided on a place where the tool is installed'
                from deployment o
                where o.school_id = :school and o.decided_by = :person
                union all
                select u.used_at, 'used a code'
                from appointment_code u
                where u.school_id = :school and u.used_by = :person
                union all
                select ac.since, 'set somebody''s access'
                from access_state ac
                where ac.school_id = :school and ac.set_by = :person
                union all
                select nl.made_at, 'made a list for the network'
                from network_list nl
                where nl.school_id = :school and nl.made_by = :person
                union all
                select ap.kept_at, 'wrote down who approved the agreement'
                from approval_step ap
                where ap.school_id = :school and ap.kept_by = :person
                union all
                select ap.withdrawn_at, 'withdrew who approved the agreement'
                from approval_step ap
                where ap.school_id = :school and ap.withdrawn_by = :person
                union all
                select rd.set_at, 'said when the agreement is to be looked over'
                from review_due rd
                where rd.school_id = :school and rd.set_by = :person
                union all
                select y.sealed_at, 'sealed a school year'
                from seal y
                where y.school_id = :school and y.sealed_by = :person
            ) w
            """;
    private static final String FILES = """
            select x.as_at as at, json_build_object('file', x.what, 'format', x.format, 'choice', x.filter,
                'rows', x.row_count, 'taken_at', x.as_at) as entry
            from export_log x
            where x.school_id = :school and x.person_id = :person
            """;

    static final Map<Category, String> ALL = all();

    private SubjectStatements() {}

    private static Map<Category, String> all() {
        var all = new EnumMap<Category, String>(Category.class);
        all.put(Category.PERSON, PERSON);
        all.put(Category.CLASSES, CLASSES);
        all.put(Category.ANSWERS, ANSWERS);
        all.put(Category.QUESTIONS, QUESTIONS);
        all.put(Category.TALKS, TALKS);
        all.put(Category.SUPPORT, SUPPORT);
        all.put(Category.CHECKS, CHECKS);
        all.put(Category.TOLD, TOLD);
        all.put(Category.SLIPS, SLIPS);
        all.put(Category.PARENTS, PARENTS);
        all.put(Category.PICTURES, PICTURES);
        all.put(Category.ACCESS, ACCESS);
        all.put(Category.NETWORK, NETWORK);
        all.put(Category.TASKS, TASKS);
        all.put(Category.BEFORE, BEFORE);
        all.put(Category.ATTEMPTS, ATTEMPTS);
        all.put(Category.COMPLETIONS, COMPLETIONS);
        all.put(Category.LESSONS, LESSONS);
        all.put(Category.TRAININGS, TRAININGS);
        all.put(Category.EVENTS, EVENTS);
        all.put(Category.RESULTS, RESULTS);
        all.put(Category.VISITS, VISITS);
        all.put(Category.LOOKS, LOOKS);
        all.put(Category.DUTIES, DUTIES);
        all.put(Category.WORK, WORK);
        all.put(Category.FILES, FILES);
        return all;
    }
}
