package cymru.addo.system;

import static cymru.addo.system.FieldKind.CHOICE;
import static cymru.addo.system.FieldKind.CHOICE_OR_NOTHING;
import static cymru.addo.system.FieldKind.HINT;
import static cymru.addo.system.FieldKind.OPAQUE;
import static cymru.addo.system.FieldKind.WORDS;
import static cymru.addo.system.Neighbours.token;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * How each form of Addo is filled in as it is meant to be, and what each of its fields takes. Whoever adds an endpoint that reads
 * something adds it here, or {@link BadInputIT} fails: only from a true form can one thing be spoiled at a time.
 */
final class TrueForms {

    private static final String MODULE = "our-agreement";

    private final Map<String, TrueForm> forms = new LinkedHashMap<>();
    private final Neighbours neighbours;
    private final PlatformForms platform;
    private final SignInForms signIn;

    /** @param filled anew each time, since some forms can be sent only once */
    record TrueForm(Map<String, FieldKind> fields, Supplier<Filled> filled) {}

    TrueForms(Neighbours neighbours) {
        this.neighbours = neighbours;
        this.platform = new PlatformForms(neighbours);
        this.signIn = new SignInForms(neighbours);
        ofPupils();
        ofLearners();
        ofTeachers();
        ofTeachersWhoPick();
        ofTeachersWhoSet();
        ofLessons();
        ofErrands();
        ofTheCoordinator();
        ofEverybody();
        ofPlatforms();
    }

    Optional<TrueForm> of(Endpoint endpoint) {
        return Optional.ofNullable(forms.get(endpoint.toString()));
    }

    private void ofPupils() {
        var pupil = neighbours.pupil;
        form("GET /l/{launch}/agreement", pupil, field("again", HINT));
        form("GET /l/{launch}/agreement/question", pupil);
        form("GET /l/{launch}/agreement/receipt", pupil);
        form("GET /l/{launch}/agreement/check", pupil, field("after", HINT), field("again", HINT));
        form(
                "POST /l/{launch}/agreement/check",
                pupil,
                this::check,
                field("rule", CHOICE),
                field("question", CHOICE),
                field("try", CHOICE),
                field("option", CHOICE));
        form(
                "POST /l/{launch}/agreement",
                pupil,
                () -> shown("answer", "not-yet"),
                field("edition", CHOICE),
                field("words", CHOICE),
                field("answer", CHOICE));
        form(
                "POST /l/{launch}/agreement/question",
                pupil,
                () -> shown("question", "What about my sister's tablet?"),
                field("edition", CHOICE),
                field("words", CHOICE),
                field("rule", CHOICE_OR_NOTHING),
                field("question", WORDS));
    }

    /** An option that is not right, so that the question is there for whoever comes next. */
    private Map<String, String> check() {
        var page = neighbours.pupil.open("agreement/check");
        return values(
                "rule",
                page.field("rule"),
                "question",
                page.field("question"),
                "try",
                page.field("try"),
                "option",
                RightAnswers.otherOption(page));
    }

    /** Somebody of the staff, who may open every module. */
    private void ofLearners() {
        var learner = atHillcrest("t8");
        ofLearnersBefore(learner);
        form("GET /l/{launch}/modules", neighbours.pupil);
        // With nothing in its place, the address is the list's.
        form("GET /l/{launch}/modules/{module}", learner, this::module, field("module", HINT));
        for (var path : new String[] {"/certificate", "/certificate.pdf"})
            form("GET /l/{launch}/modules/{module}" + path, learner, this::module, field("module", CHOICE));
        form(
                "GET /l/{launch}/modules/{module}/pages/{page}",
                learner,
                () -> values("module", MODULE, "page", "kind-words"),
                field("module", CHOICE),
                field("page", CHOICE));
        form(
                "GET /l/{launch}/modules/{module}/quiz",
                learner,
                this::module,
                field("module", CHOICE),
                field("question", HINT),
                field("again", HINT));
        form("POST /l/{launch}/modules/{module}/quiz/again", learner, this::module, field("module", CHOICE));
        form(
                "GET /l/{launch}/modules/{module}/quiz/answers/{number}",
                learner,
                () -> values("module", MODULE, "number", question(learner).get("question")),
                field("module", CHOICE),
                field("number", CHOICE));
        form(
                "POST /l/{launch}/modules/{module}/quiz",
                learner,
                () -> question(learner),
                field("module", CHOICE),
                field("attempt", CHOICE),
                field("question", CHOICE),
                field("version", CHOICE),
                field("option", CHOICE));
    }

    private void ofLearnersBefore(SchoolPortal learner) {
        form("GET /l/{launch}/modules/{module}/before", learner, this::module, field("module", CHOICE));
        form(
                "POST /l/{launch}/modules/{module}/before",
                learner,
                () -> question(learner),
                field("module", CHOICE),
                field("question", HINT),
                field("version", HINT),
                field("option", HINT));
    }

    private Map<String, String> module() {
        return values("module", MODULE);
    }

    /** The first option is chosen of a question that lies before somebody; the first ones of the module are choices. */
    private static Map<String, String> question(SchoolPortal learner) {
        var page = learner.open("modules/" + MODULE + "/quiz");
        return values(
                "module",
                MODULE,
                "attempt",
                page.field("attempt"),
                "question",
                page.field("question"),
                "version",
                page.field("version"),
                "option",
                "1");
    }

    /** The agreement as the pupil has it before them. */
    private Map<String, String> shown(String field, String value) {
        var page = neighbours.pupil.open("agreement/question");
        return values("edition", page.field("edition"), "words", page.field("words"), field, value);
    }

    private void ofTeachers() {
        var teacher = neighbours.teacher;
        form("GET /l/{launch}/class", teacher, field("said", HINT), field("group", HINT), field("show", HINT));
        form("GET /l/{launch}/preview", teacher, () -> values("band", "B"), field("band", CHOICE));
        form("POST /l/{launch}/class/refresh", teacher);
        form("POST /l/{launch}/class/band", teacher, () -> values("band", "B"), field("band", CHOICE));
        form(
                "POST /l/{launch}/class/pupils/{pupil}/band",
                teacher,
                () -> values("pupil", person("p1"), "band", "C"),
                field("pupil", CHOICE),
                field("band", CHOICE_OR_NOTHING));
        form(
                "POST /l/{launch}/class/questions/{question}",
                teacher,
                () -> values("question", freshQuestion(), "answer", "We talked."),
                field("question", CHOICE),
                field("answer", WORDS));
        form(
                "POST /l/{launch}/appointment/code",
                () -> atHillcrest("t" + UUID.randomUUID()),
                () -> values("code", freshCode()),
                field("code", CHOICE));
        form("POST /l/{launch}/appointment/take", neighbours.coordinator);
    }

    /** In front of the whole class. */
    private void ofLessons() {
        var teacher = neighbours.teacher;
        form("GET /l/{launch}/class/progress", teacher, field("page", HINT));
        var lesson = "/l/{launch}/class/lesson/{key}";
        form("GET " + lesson, teacher, () -> lesson(), field("key", CHOICE));
        form(
                "GET " + lesson + "/pages/{page}",
                teacher,
                () -> lesson("page", "think-first"),
                field("key", CHOICE),
                field("page", CHOICE));
        form(
                "GET " + lesson + "/questions/{question}",
                teacher,
                () -> lesson("question", "friend-fell"),
                field("key", CHOICE),
                field("question", CHOICE),
                field("again", HINT));
        form(
                "POST " + lesson + "/questions/{question}",
                teacher,
                () -> lesson("question", "friend-fell", "hands", "12"),
                field("key", CHOICE),
                field("question", CHOICE),
                field("hands", CHOICE_OR_NOTHING));
        form("GET " + lesson + "/register", teacher, () -> lesson(), field("key", CHOICE), field("said", HINT));
        form(
                "POST " + lesson + "/register",
                teacher,
                () -> lesson("present", person("p1"), "everybody", ""),
                field("key", CHOICE),
                field("present", CHOICE),
                field("everybody", CHOICE_OR_NOTHING));
        form(
                "POST " + lesson + "/register/{pupil}/absent",
                teacher,
                () -> lesson("pupil", presentPupil()),
                field("key", CHOICE),
                field("pupil", CHOICE));
    }

    private static Map<String, String> lesson(String... more) {
        var values = values(more);
        values.put("key", "kind-words-kind-clicks");
        return values;
    }

    private String presentPupil() {
        var form = token(neighbours.teacher);
        form.put("everybody", "yes");
        neighbours.teacher.send("class/lesson/kind-words-kind-clicks/register", form);
        return person("p1");
    }

    /** From the course's editor, to put a link into it. */
    private void ofTeachersWhoPick() {
        form("GET /l/{launch}/pick", this::picking, Map::of);
        form("POST /l/{launch}/pick/nothing", this::picking, Map::of);
        form(
                "POST /l/{launch}/pick",
                this::picking,
                () -> values("title", "Our promises", "what", "B", "counts", ""),
                withTerms(field("title", WORDS), field("what", CHOICE), field("counts", CHOICE_OR_NOTHING)));
    }

    private void ofTeachersWhoSet() {
        var teacher = neighbours.teacher;
        form("GET /l/{launch}/class/modules", teacher, field("said", HINT));
        form(
                "GET /l/{launch}/class/completion.{kind:csv|xlsx}",
                teacher,
                () -> values("kind", "csv"),
                field("kind", CHOICE));
        form(
                "POST /l/{launch}/class/modules",
                teacher,
                () -> values("what", "AGREEMENT", "pupils", ""),
                withTerms(field("what", CHOICE), field("pupils", CHOICE_OR_NOTHING)));
        for (var act : new String[] {"withdraw", "again"})
            form(
                    "POST /l/{launch}/class/modules/{assignment}/" + act,
                    teacher,
                    () -> values("assignment", freshAssignment()),
                    field("assignment", CHOICE));
    }

    @SafeVarargs
    private static Map.Entry<String, FieldKind>[] withTerms(Map.Entry<String, FieldKind>... more) {
        var all = Arrays.copyOf(more, more.length + 4);
        all[more.length] = field("due", CHOICE_OR_NOTHING);
        all[more.length + 1] = field("after", CHOICE_OR_NOTHING);
        all[more.length + 2] = field("percent", CHOICE_OR_NOTHING);
        all[more.length + 3] = field("before", CHOICE_OR_NOTHING);
        return all;
    }

    /** Something that the teacher's class is set. */
    private String freshAssignment() {
        return neighbours.id("""
                with fresh as (
                    insert into assignment (school_id, class_group_id, kind, content_key, graded, set_by, set_at)
                    select e.school_id, e.class_group_id, 'MODULE', 'stand-up', false, e.person_id, now()
                    from person p
                    join enrolment e on e.school_id = p.school_id and e.person_id = p.id
                    where p.issuer = :issuer and p.subject = :subject
                    limit 1
                    returning id
                )
                select id::text from fresh
                """, "t1");
    }

    private SchoolPortal picking() {
        return neighbours.atHillcrest(
                "t6",
                launch -> launch.asDeepLinking(Map.of(
                        "deep_link_return_url",
                        neighbours.schools.hillcrest.issuer() + "/deep-link",
                        "accept_types",
                        List.of("ltiResourceLink"),
                        "accept_presentation_document_targets",
                        List.of("iframe", "window"),
                        "accept_multiple",
                        true)));
    }

    /** By messages that are about one thing only. */
    private void ofErrands() {
        form("GET /l/{launch}/review", () -> neighbours.atHillcrest("t7", launch -> launch.asReviewOf("p1")), Map::of);
        form("GET /l/{launch}/terms", neighbours.teacher);
        form("GET /l/{launch}/privacy", this::asking, Map::of);
        form("GET /l/{launch}/privacy/subject-bundle.json", this::asking, Map::of);
    }

    private SchoolPortal asking() {
        return neighbours.asking("c1", "p1");
    }

    /** Of a promise that no pupil meets, since the school has not switched it on: all others read on undisturbed. */
    private void ofTheNextEdition() {
        var coordinator = neighbours.coordinator;
        var next = new NextEdition(coordinator);
        form(
                "GET /l/{launch}/school/agreement/poster/{band}",
                coordinator,
                () -> values("band", "B"),
                field("band", CHOICE));
        ofApproval();
        form("GET /l/{launch}/school/agreement/edit", coordinator, field("said", HINT));
        form(
                "GET /l/{launch}/school/agreement/edit/promise",
                coordinator,
                () -> values("rule", NextEdition.OPTIONAL),
                field("rule", CHOICE));
        form(
                "POST /l/{launch}/school/agreement/edit/promise",
                coordinator,
                () -> next.changed(NextEdition.OPTIONAL, "B-en"),
                field("rule", CHOICE),
                field("version", CHOICE),
                field("promise-B-en", WORDS),
                field("reason-B-en", WORDS),
                field("ask-en", WORDS),
                field("right-cy", WORDS));
        form(
                "GET /l/{launch}/school/agreement/edit/around",
                coordinator,
                () -> values("band", "B"),
                field("band", CHOICE));
        form(
                "POST /l/{launch}/school/agreement/edit/around",
                coordinator,
                () -> values("band", "B", "version", next.version(), "title-en", "Our promises"),
                field("band", CHOICE),
                field("version", CHOICE),
                field("title-en", WORDS),
                field("notYet-cy", WORDS));
        form(
                "GET /l/{launch}/school/agreement/edit/preview",
                coordinator,
                () -> values("band", "B"),
                field("band", CHOICE));
        form(
                "POST /l/{launch}/school/agreement/edit/reading",
                coordinator,
                () -> values("band", "B", "words", "en", "promise", "I am kind.", "reason", "It helps."),
                field("band", CHOICE),
                field("words", CHOICE),
                field("promise", OPAQUE),
                field("reason", OPAQUE));
        form(
                "POST /l/{launch}/school/agreement/edit/promises",
                coordinator,
                () -> values("version", next.version(), "picture", "passwords", "band", "B"),
                field("version", CHOICE),
                field("picture", CHOICE),
                field("band", CHOICE));
        form(
                "POST /l/{launch}/school/agreement/edit/promises/arrange",
                coordinator,
                () -> values("version", next.version(), "rule", NextEdition.OPTIONAL, "act", "UP"),
                field("version", CHOICE),
                field("rule", CHOICE),
                field("act", CHOICE));
        form(
                "POST /l/{launch}/school/agreement/edit/publish",
                coordinator,
                () -> next.ready("MINOR"),
                field("edition", CHOICE),
                field("version", CHOICE),
                field("weight", CHOICE),
                field("reason", WORDS),
                field("from", CHOICE_OR_NOTHING),
                field("sure", CHOICE));
        form(
                "POST /l/{launch}/school/agreement/edit/discard",
                coordinator,
                () -> values("version", next.version()),
                field("version", CHOICE));
    }

    private void ofApproval() {
        var coordinator = neighbours.coordinator;
        var approval = "/l/{launch}/school/agreement/approval";
        form("GET " + approval, coordinator, field("said", HINT));
        form(
                "POST " + approval,
                coordinator,
                () -> values(
                        "edition", inForce(), "kind", "ADOPTED", "who", "The chair", "day", "2026-09-03", "note", "14"),
                field("edition", CHOICE),
                field("kind", CHOICE),
                field("who", WORDS),
                field("day", CHOICE),
                field("note", WORDS));
        form(
                "POST " + approval + "/withdraw",
                coordinator,
                () -> values("step", stepOfApproval()),
                field("step", CHOICE));
        form(
                "POST " + approval + "/review",
                coordinator,
                () -> values("due", LocalDate.now(ZoneOffset.UTC).plusMonths(6).toString()),
                field("due", CHOICE));
    }

    private String inForce() {
        return neighbours.coordinator.open("school/agreement/approval").first("<option value=\"([0-9]+)\"");
    }

    private String stepOfApproval() {
        var page = neighbours.coordinator.open("school/agreement/approval");
        var form = page.fields();
        form.putAll(
                values("edition", inForce(), "kind", "APPROVED", "who", "The head", "day", "2026-09-02", "note", ""));
        neighbours.coordinator.send("school/agreement/approval", form);
        return neighbours.coordinator.open("school/agreement/approval").first("name=\"step\" value=\"([^\"]+)\"");
    }

    private void ofTheCoordinator() {
        var coordinator = neighbours.coordinator;
        atHillcrest("t3");
        atHillcrest("t4");
        form("GET /l/{launch}/school", coordinator, filter());
        for (var file : new String[] {"register", "outstanding", "completion"})
            form(
                    "GET /l/{launch}/school/" + file + ".{kind:csv|xlsx}",
                    coordinator,
                    () -> values("kind", "csv"),
                    filter(field("kind", CHOICE)));
        form("GET /l/{launch}/school/agreement", coordinator, field("said", HINT));
        ofTheNextEdition();
        form("GET /l/{launch}/school/path", coordinator, field("said", HINT));
        form("GET /l/{launch}/school/coverage", coordinator);
        form("POST /l/{launch}/school/path", coordinator);
        form("GET /l/{launch}/school/evidence", coordinator);
        form("GET /l/{launch}/school/results", coordinator, field("after", HINT), field("said", HINT));
        form("POST /l/{launch}/school/results/again", coordinator);
        form("GET /l/{launch}/school/parents", coordinator, field("said", HINT));
        form("POST /l/{launch}/school/parents", coordinator);
        form("POST /l/{launch}/school/parents/close", coordinator);
        form("GET /l/{launch}/school/training", coordinator, field("said", HINT));
        form(
                "GET /l/{launch}/school/training.{kind:csv|xlsx}",
                coordinator,
                () -> values("kind", "csv"),
                field("kind", CHOICE));
        form(
                "POST /l/{launch}/school/training",
                coordinator,
                () -> values("colleague", person("t3"), "title", "Safeguarding", "provider", "", "day", "2026-09-01"),
                field("colleague", CHOICE),
                field("title", WORDS),
                field("provider", WORDS),
                field("day", CHOICE));
        form(
                "POST /l/{launch}/school/training/{training}/withdraw",
                coordinator,
                () -> values("training", freshTraining()),
                field("training", CHOICE));
        form(
                "POST /l/{launch}/school/results/{message}/again",
                coordinator,
                () -> values("message", parkedMessage()),
                field("message", CHOICE));
        form("GET /l/{launch}/school/understanding", coordinator);
        form("GET /l/{launch}/school/settings", coordinator, field("said", HINT));
        form(
                "POST /l/{launch}/school/settings",
                coordinator,
                () -> values("name", TwoSchools.HILLCREST, "jurisdiction", "WALES", "band", "B", "names", "kept"),
                field("name", WORDS),
                field("jurisdiction", CHOICE),
                field("band", CHOICE_OR_NOTHING),
                field("names", CHOICE_OR_NOTHING),
                field("rules", CHOICE_OR_NOTHING),
                field("unchecked", CHOICE_OR_NOTHING));
        form(
                "POST /l/{launch}/school/settings/terms",
                coordinator,
                () -> values("asked", "first"),
                field("asked", CHOICE_OR_NOTHING));
        form("GET /l/{launch}/school/coordinators", coordinator, field("said", HINT));
        form(
                "POST /l/{launch}/school/coordinators",
                coordinator,
                () -> values("colleague", person("t3")),
                field("colleague", CHOICE));
        form(
                "POST /l/{launch}/school/coordinators/{appointment}/end",
                coordinator,
                () -> values("appointment", freshAppointment()),
                field("appointment", CHOICE));
        form("POST /l/{launch}/school/coordinators/code", coordinator);
        ofTheCoordinatorsPlatforms();
        ofTheCoordinatorsContent();
        ofTheCoordinatorsSeals();
        ofTheCoordinatorsSheets();
        ofCohorts();
        ofReminders();
        ofTheAccessRegister();
        ofTheNewYear();
    }

    private void ofSupport() {
        var pupil = field("pupil", CHOICE);
        var beside = "/l/{launch}/class/support/{pupil}";
        form("GET " + beside, neighbours.teacher, () -> values("pupil", child()), pupil);
        for (var press : new String[] {"/beside", "/away"})
            form("POST " + beside + press, neighbours.teacher, () -> values("pupil", child()), pupil);
        form("GET /l/{launch}/school/support", neighbours.coordinator, field("said", HINT));
        var person = "/l/{launch}/school/support/people/{pupil}";
        form("GET " + person, neighbours.coordinator, () -> values("pupil", child()), pupil);
        form(
                "POST " + person,
                neighbours.coordinator,
                () -> values("pupil", child(), "band", "", "reason", "Reads with pictures."),
                pupil,
                field("band", CHOICE_OR_NOTHING),
                field("reason", WORDS));
    }

    private void ofTheNewYear() {
        var coordinator = neighbours.coordinator;
        var root = "/l/{launch}/school/year";
        form("GET " + root, coordinator, field("said", HINT), field("fill", HINT));
        form("POST " + root + "/open", coordinator);
        form(
                "POST " + root + "/bands",
                coordinator,
                () -> values("class", group(), "was", "B", "band", "B"),
                field("class", CHOICE),
                field("was", CHOICE_OR_NOTHING),
                field("band", CHOICE_OR_NOTHING));
        ofSupport();
        form("GET /l/{launch}/school/joiners", coordinator, field("since", HINT));
        form("GET /l/{launch}/class/joiners", neighbours.teacher);
        form("POST /l/{launch}/class/joiners/pack", neighbours.teacher);
        form(
                "POST /l/{launch}/school/joiners/pack",
                coordinator,
                () -> values("class", group(), "since", "2020-01-01"),
                field("class", CHOICE),
                field("since", CHOICE));
        form("POST " + root + "/undo", coordinator);
        form("POST " + root + "/grace", coordinator, () -> values("days", "14"), field("days", CHOICE));
    }

    private void ofReminders() {
        var coordinator = neighbours.coordinator;
        var root = "/l/{launch}/school/reminders";
        var whom = field("class", CHOICE_OR_NOTHING);
        form("GET " + root, coordinator, field("said", HINT), field("page", HINT), whom);
        form("POST " + root, coordinator, () -> values("class", group()), whom);
        form(
                "POST " + root + "/classes/{class}",
                coordinator,
                () -> values("class", group(), "want", "no"),
                field("class", CHOICE),
                field("want", CHOICE));
        form("GET " + root + "/rounds/{round}", coordinator, this::round, field("round", CHOICE), field("page", HINT));
        form("GET /l/{launch}/school/courses", coordinator, field("page", HINT));
        form("GET /l/{launch}/class/reminders", neighbours.teacher, field("said", HINT));
        form("POST /l/{launch}/class/reminders", neighbours.teacher, () -> values("want", "no"), field("want", CHOICE));
    }

    private Map<String, String> round() {
        atHillcrest("p2");
        return values("round", new RemindersSent(neighbours.addo).to("p2"));
    }

    private void ofCohorts() {
        var coordinator = neighbours.coordinator;
        var root = "/l/{launch}/school/cohorts";
        Supplier<Map<String, String>> chosen =
                () -> values("cohort", "1", "means", "7", "whole", "yes", "mark", "seen");
        form("GET " + root, coordinator, field("said", HINT));
        form(
                "GET " + root + "/preview",
                coordinator,
                chosen,
                field("cohort", CHOICE),
                field("means", CHOICE_OR_NOTHING),
                field("whole", HINT));
        form(
                "POST " + root,
                coordinator,
                chosen,
                field("cohort", CHOICE),
                field("means", CHOICE_OR_NOTHING),
                field("whole", HINT),
                field("mark", HINT));
    }

    private void ofTheAccessRegister() {
        var coordinator = neighbours.coordinator;
        var root = "/l/{launch}/school/access";
        var person = field("person", CHOICE);
        form(
                "GET " + root,
                coordinator,
                field("class", CHOICE_OR_NOTHING),
                field("state", CHOICE_OR_NOTHING),
                field("said", HINT));
        form("GET " + root + "/grant", coordinator);
        form("POST " + root + "/grant", coordinator, () -> values("person", access(null)), person);
        form("GET " + root + "/people/{person}", coordinator, () -> values("person", access(null)), person);
        form(
                "POST " + root + "/people/{person}/withdraw",
                coordinator,
                () -> values("person", access("GRANTED"), "reason", "OTHER"),
                person,
                field("reason", CHOICE),
                field("talked", HINT),
                field("note", WORDS));
        form(
                "POST " + root + "/people/{person}/reinstate",
                coordinator,
                () -> values("person", access("WITHDRAWN"), "talked", "yes"),
                person,
                field("talked", CHOICE),
                field("note", WORDS));
        form(
                "POST " + root + "/lists",
                coordinator,
                () -> values("whole", access("GRANTED").isEmpty() ? "" : "yes"),
                field("whole", CHOICE_OR_NOTHING));
        form(
                "GET " + root + "/lists/{number}/network.{kind:csv|xlsx}",
                coordinator,
                () -> values("number", networkList(), "kind", "csv"),
                field("number", CHOICE),
                field("kind", CHOICE));
    }

    private String networkList() {
        access("GRANTED");
        var form = token(neighbours.coordinator);
        form.put("whole", "yes");
        neighbours.coordinator.send("school/access/lists", form);
        return "1";
    }

    /** A pupil whose access stands so; never granted where it is null. */
    private String access(String state) {
        var who = neighbours.id("""
                with before as (
                    delete from access_state
                    where person_id in (select id from person where issuer = :issuer and subject = :subject)
                )
                select cast(id as text) from person where issuer = :issuer and subject = :subject
                """, "p2");
        return state == null ? who : neighbours.id("""
                with set_now as (
                    insert into event (school_id, kind, person_id, actor_id, happened_at)
                    select school_id, '%s', id, id, now()
                    from person
                    where issuer = :issuer and subject = :subject
                    returning school_id, person_id, id
                )
                insert into access_state (school_id, person_id, state, since, set_by, talked, event_id)
                select school_id, person_id, '%s', now(), person_id, false, id
                from set_now
                returning cast(person_id as text)
                """.formatted("ACCESS_" + state, state), "p2");
    }

    private void ofTheCoordinatorsSeals() {
        var coordinator = neighbours.coordinator;
        form("GET /l/{launch}/school/seals", coordinator, field("said", HINT));
        form("POST /l/{launch}/school/seals", coordinator, () -> values("year", sealableYear()), field("year", CHOICE));
        for (var file : new String[] {"sheet.pdf", "export.zip"})
            form(
                    "GET /l/{launch}/school/seals/{number}/" + file,
                    coordinator,
                    () -> values("number", sealed()),
                    field("number", CHOICE));
    }

    private void ofTheCoordinatorsSheets() {
        var coordinator = neighbours.coordinator;
        form(
                "GET /l/{launch}/school/as-at/{person}",
                coordinator,
                () -> values("person", person("p1"), "day", "2026-11-02"),
                field("person", CHOICE),
                field("day", CHOICE_OR_NOTHING));
        form(
                "GET /l/{launch}/school/as-at/{person}/sheet.pdf",
                coordinator,
                () -> values("person", person("p1"), "day", "2026-11-02"),
                field("person", CHOICE),
                field("day", CHOICE));
        form(
                "GET /l/{launch}/school/passport/{person}",
                coordinator,
                () -> values("person", person("p1")),
                field("person", CHOICE));
        var erase = "/l/{launch}/school/erase/people/{person}";
        form("GET " + erase, coordinator, () -> values("person", child()), field("person", CHOICE));
        form(
                "POST " + erase,
                coordinator,
                () -> values("person", passingThrough(), "sure", "yes"),
                field("person", CHOICE),
                field("sure", CHOICE));
    }

    /** Somebody new each time, since whoever was forgotten is not there to be forgotten again. */
    private String passingThrough() {
        atHillcrest("p77");
        return person("p77");
    }

    private String sealableYear() {
        return neighbours.coordinator.open("school/seals").option("year");
    }

    private String sealed() {
        var form = token(neighbours.coordinator);
        form.put("year", sealableYear());
        neighbours.coordinator.send("school/seals", form);
        return "1";
    }

    private void ofTheCoordinatorsContent() {
        var coordinator = neighbours.coordinator;
        form("GET /l/{launch}/school/content", coordinator, field("said", HINT));
        form(
                "POST /l/{launch}/school/content",
                coordinator,
                () -> values("title", "Tablets", "pack", Packs.whole()),
                field("title", WORDS),
                field("pack", CHOICE));
        form(
                "POST /l/{launch}/school/content/questions",
                coordinator,
                () -> values("language", "en", "questions", "Which is warm? {=fire ~ice}"),
                field("language", HINT),
                field("questions", CHOICE));
        for (var file : new String[] {"gift.txt", "moodle.xml", "qti.zip"})
            form(
                    "GET /l/{launch}/school/content/questions/{module}/" + file,
                    coordinator,
                    () -> values("module", "password-power"),
                    field("module", CHOICE),
                    field("language", HINT));
        form("GET /l/{launch}/school/content/modules.imscc", coordinator, field("language", HINT));
        form(
                "GET /l/{launch}/school/content/{version}",
                coordinator,
                () -> values("version", Packs.draft(neighbours.coordinator)),
                field("version", CHOICE_OR_NOTHING));
        for (var act : new String[] {"publish", "withdraw", "discard"})
            form(
                    "POST /l/{launch}/school/content/{version}/" + act,
                    coordinator,
                    () -> values("version", Packs.draft(neighbours.coordinator)),
                    field("version", CHOICE));
    }

    private void ofTheCoordinatorsPlatforms() {
        var coordinator = neighbours.coordinator;
        form("GET /l/{launch}/school/platforms", coordinator, field("said", HINT));
        for (var act : new String[] {"test", "retire", "return"})
            form(
                    "POST /l/{launch}/school/platforms/{platform}/" + act,
                    coordinator,
                    () -> values("platform", formerPlatform()),
                    field("platform", CHOICE));
        for (var act : new String[] {"accept", "refuse"})
            form(
                    "POST /l/{launch}/school/platforms/{platform}/places/" + act,
                    coordinator,
                    () -> values("platform", formerPlatform(), "deployment", "annexe"),
                    field("platform", CHOICE),
                    field("deployment", CHOICE));
        form(
                "POST /l/{launch}/school/platforms/invitations",
                coordinator,
                () -> values("days", "7"),
                field("days", CHOICE));
        form(
                "POST /l/{launch}/school/platforms/invitations/{invitation}/withdraw",
                coordinator,
                () -> values("invitation", freshInvitation()),
                field("invitation", CHOICE));
        form("POST /l/{launch}/school/platforms/keys", coordinator);
        form("GET /l/{launch}/school/moodle", coordinator, field("said", HINT));
        form(
                "POST /l/{launch}/school/moodle",
                coordinator,
                () -> values(
                        "address", neighbours.schools.hillcrest.issuer(), "token", "0123456789abcdef0123456789abcdef"),
                field("address", WORDS),
                field("token", OPAQUE));
        form("POST /l/{launch}/school/moodle/test", coordinator);
        form("POST /l/{launch}/school/moodle/uses", coordinator, () -> values("use", "REMINDERS"), field("use", HINT));
        form("POST /l/{launch}/school/moodle/forget", coordinator);
        form("GET /l/{launch}/school/sign-in", coordinator, field("said", HINT));
        form(
                "POST /l/{launch}/school/sign-in",
                coordinator,
                () -> values(
                        "directory", "MICROSOFT",
                        "tenant", TwoSchools.TENANT,
                        "client", "another-app-of-hillcrest",
                        "secret", "",
                        "staffGroup", "",
                        "pupilGroup", "",
                        "everybody", "",
                        "classes", ""),
                field("directory", CHOICE),
                field("tenant", CHOICE),
                field("client", WORDS),
                field("secret", OPAQUE),
                field("staffGroup", WORDS),
                field("pupilGroup", WORDS),
                field("everybody", CHOICE_OR_NOTHING),
                field("classes", HINT));
        for (var act : new String[] {"test", "close"})
            form(
                    "POST /l/{launch}/school/sign-in/{door}/" + act,
                    coordinator,
                    () -> values("door", openDoor()),
                    field("door", CHOICE));
        form("GET /l/{launch}/school/launches", coordinator, field("which", HINT), field("before", HINT));
        form("GET /l/{launch}/school/launches.csv", coordinator, field("which", HINT));
    }

    @SafeVarargs
    private static Map.Entry<String, FieldKind>[] filter(Map.Entry<String, FieldKind>... more) {
        var all = Arrays.copyOf(more, more.length + 5);
        all[more.length] = field("class", CHOICE_OR_NOTHING);
        all[more.length + 1] = field("band", CHOICE_OR_NOTHING);
        all[more.length + 2] = field("answer", CHOICE_OR_NOTHING);
        all[more.length + 3] = field("name", WORDS);
        all[more.length + 4] = field("page", CHOICE_OR_NOTHING);
        return all;
    }

    private void ofEverybody() {
        form("GET /l/{launch}/tell-someone", neighbours.pupil);
        form("POST /l/{launch}/finish", () -> atHillcrest("p2"), Map::of);
        open(
                "GET /static/{hash}/{name : [a-z0-9-]+\\.(css|js|svg)}",
                () -> values("hash", "0", "name", "addo.css"),
                field("hash", HINT),
                field("name", CHOICE));
        open("GET /lti/jwks", Map::of);
        ofThoseWhoSignIn();
        open("GET /verify", () -> values("code", "0000-0000-0000"), field("code", HINT));
        ofParents();
        ofSlips();
        ofClassCodes();
        ofOwnClasses();
        ofWaysIn();
        ofVisitors();
        ofTheVisitorRegister();
        ofCircles();
        ofTalks();
        ofStaff();
    }

    private void ofThoseWhoSignIn() {
        open("GET /sign-in/{door}", () -> values("door", signIn.door()), field("door", CHOICE));
        forms.put(
                "GET /sign-in/return",
                new TrueForm(
                        fields(
                                field("code", OPAQUE),
                                field("state", CHOICE),
                                field("iss", CHOICE_OR_NOTHING),
                                field("error", OPAQUE)),
                        signIn::comeBack));
        form("GET /l/{launch}/classes", neighbours.pupil);
        form("POST /l/{launch}/classes", neighbours.pupil, () -> values("code", classCode()), field("code", CHOICE));
        form(
                "POST /l/{launch}/classes/{class}",
                neighbours.pupil,
                () -> values("class", ownClass()),
                field("class", CHOICE));
    }

    private String ownClass() {
        return neighbours.id("""
                select e.class_group_id::text
                from enrolment e
                join person p on p.school_id = e.school_id and p.id = e.person_id
                where p.issuer = :issuer and p.subject = :subject and e.active
                """, "p1");
    }

    private void ofStaff() {
        form("GET /l/{launch}/school/staff", neighbours.coordinator);
        form("GET /l/{launch}/own-agreement", neighbours.teacher, field("again", HINT));
        form(
                "POST /l/{launch}/own-agreement",
                neighbours.teacher,
                this::ownAgreement,
                field("edition", CHOICE),
                field("read", CHOICE),
                field("question", WORDS),
                field("answer", CHOICE));
    }

    /** The teacher's own form as it stands, with a question instead of an agreement. */
    private Map<String, String> ownAgreement() {
        publishWords("staff");
        var form = neighbours.teacher.open("own-agreement").fields();
        form.put("question", "And my own telephone?");
        form.put("answer", "QUESTION");
        return form;
    }

    private void ofTalks() {
        var pupil = field("pupil", CHOICE);
        var talks = "/l/{launch}/class/talks/{pupil}";
        form("GET " + talks, neighbours.teacher, () -> values("pupil", child()), pupil);
        form(
                "POST " + talks,
                neighbours.teacher,
                () -> values("pupil", unsure(), "note", "Perhaps somebody else."),
                pupil,
                field("note", WORDS));
        form("GET /l/{launch}/school/talks", neighbours.coordinator, field("said", HINT));
        form(
                "POST /l/{launch}/school/talks/{talk}",
                neighbours.coordinator,
                () -> values("talk", openTalk(), "outcome", "ANSWERED", "note", "We talked."),
                field("talk", CHOICE),
                field("outcome", CHOICE),
                field("note", WORDS));
    }

    /** Somebody who said not yet. */
    private String unsure() {
        atHillcrest("p8").notYet();
        return person("p8");
    }

    private String openTalk() {
        var pupil = unsure();
        neighbours.teacher.send("class/talks/" + pupil, token(neighbours.teacher));
        return neighbours.id("""
                select c.id::text
                from conversation c
                join person p on p.school_id = c.school_id and p.id = c.person_id
                where p.issuer = :issuer and p.subject = :subject and c.closed_at is null
                """, "p8");
    }

    private void ofCircles() {
        var teacher = neighbours.teacher;
        var band = field("band", CHOICE);
        var rule = field("rule", CHOICE);
        var circle = "/l/{launch}/class/circle";
        form("GET " + circle, teacher, field("band", HINT));
        form("GET " + circle + "/{band}/promises/{rule}", teacher, TrueForms::promise, band, rule);
        form(
                "GET " + circle + "/{band}/questions/{rule}",
                teacher,
                TrueForms::promise,
                band,
                rule,
                field("again", HINT));
        form(
                "POST " + circle + "/{band}/questions/{rule}",
                teacher,
                () -> values("band", "A", "rule", "kindness", "hands", "3"),
                band,
                rule,
                field("hands", CHOICE_OR_NOTHING));
        form("GET " + circle + "/{band}/register", teacher, () -> values("band", "A"), band, field("said", HINT));
        form(
                "POST " + circle + "/{band}/register",
                teacher,
                () -> values("band", "A", "present", child()),
                band,
                field("present", CHOICE),
                field("everybody", CHOICE_OR_NOTHING));
        form(
                "POST " + circle + "/{band}/register/{pupil}/absent",
                teacher,
                () -> values("band", "A", "pupil", inCircle()),
                band,
                field("pupil", CHOICE));
    }

    private static Map<String, String> promise() {
        return values("band", "A", "rule", "kindness");
    }

    /** Somebody who has not answered for themselves, in the register. */
    private String inCircle() {
        atHillcrest("p9");
        var form = token(neighbours.teacher);
        form.put("everybody", "yes");
        neighbours.teacher.send("class/circle/A/register", form);
        return person("p9");
    }

    private void ofSlips() {
        var teacher = neighbours.teacher;
        var child = field("child", CHOICE);
        form("GET /l/{launch}/class/slips", teacher, field("said", HINT));
        form("POST /l/{launch}/class/slips", teacher, () -> values("child", child()), child);
        form("POST /l/{launch}/class/slips/print", teacher, () -> values("child", child()), child);
        form("POST /l/{launch}/class/slips/print-open", teacher);
        form("POST /l/{launch}/class/slips/scan", teacher, () -> values("codes", slip()), field("codes", CHOICE));
        form(
                "GET /l/{launch}/class/slips/children/{child}",
                teacher,
                () -> values("child", child()),
                child,
                field("said", HINT));
        form(
                "POST /l/{launch}/class/slips/children/{child}/pictures",
                teacher,
                () -> values("child", child(), "use", "no"),
                child,
                field("use", CHOICE),
                field("respect", HINT));
        form("POST /l/{launch}/class/slips/children/{child}/back", teacher, () -> values("child", child()), child);
        ofSlipsOfTheSchool();
        open("GET /p", Map::of, field("code", OPAQUE));
        open("GET /p/{code}", () -> values("code", slip()), field("code", OPAQUE), field("said", HINT));
        open(
                "POST /p/{code}",
                () -> values("code", slip(), "answer", "pictures", "use", "no"),
                field("code", CHOICE),
                field("answer", CHOICE),
                field("edition", HINT),
                field("words", HINT),
                field("use", CHOICE),
                field("respect", HINT));
    }

    private void ofOwnClasses() {
        var coordinator = neighbours.coordinator;
        var root = "/l/{launch}/school/lists";
        form("GET " + root, coordinator, field("said", HINT));
        form(
                "POST " + root,
                coordinator,
                () -> values("title", "Our own class", "names", "Ella Davies\nCallum Reid"),
                field("title", WORDS),
                field("names", WORDS));
        form(
                "GET " + root + "/{class}/code",
                coordinator,
                () -> values("class", listedClass()),
                field("class", CHOICE),
                field("code", HINT),
                field("said", HINT));
        form(
                "POST " + root + "/{class}/code",
                coordinator,
                () -> values("class", listedClass()),
                field("class", CHOICE));
        form(
                "POST " + root + "/{class}/code/close",
                coordinator,
                () -> values("class", listedClass()),
                field("class", CHOICE));
        form(
                "POST " + root + "/{class}/code/let-go",
                coordinator,
                () -> values("class", listedClass(), "pupil", ownPupil(), "code", ""),
                field("class", CHOICE),
                field("pupil", CHOICE),
                field("code", HINT));
    }

    private String listedClass() {
        keepNames();
        var list = token(neighbours.coordinator);
        list.putAll(Map.of("title", "Our own class", "names", "Gwenno Masarn"));
        return neighbours
                .coordinator
                .browser()
                .follow(neighbours.coordinator.send("school/lists", list))
                .first("(?s)>Our own class<.*?school/lists/([0-9a-f-]{36})/code");
    }

    private String ownPupil() {
        return neighbours.addo.database().tables().withHandle(handle -> handle.createQuery(
                        "select id::text from person where issuer = 'urn:addo:class-list' and forename = 'Gwenno'")
                .mapTo(String.class)
                .one());
    }

    private void ofWaysIn() {
        form("GET /l/{launch}/school/ways", neighbours.coordinator);
        form(
                "GET /l/{launch}/school/ways/teams.zip",
                neighbours.coordinator,
                () -> {
                    SignInDoors.microsoft(neighbours.addo);
                    return values("privacy", "https://school.example/privacy");
                },
                field("privacy", OPAQUE));
        forms.put(
                "POST /teams/{door}/sign-in",
                new TrueForm(fields(field("door", CHOICE), field("token", OPAQUE)), signIn::inATab));
        open("GET /teams/{door}", () -> values("door", SignInDoors.microsoft(neighbours.addo)), field("door", OPAQUE));
    }

    private void ofClassCodes() {
        var teacher = neighbours.teacher;
        var root = "/l/{launch}/class/code";
        form("GET " + root, teacher, field("code", HINT), field("said", HINT));
        form("POST " + root, teacher);
        form("POST " + root + "/close", teacher);
        form(
                "POST " + root + "/let-go",
                teacher,
                () -> values("pupil", person("p1"), "code", ""),
                field("pupil", CHOICE),
                field("code", HINT));
        open("GET /join", Map::of, field("code", OPAQUE));
        forms.put(
                "POST /join",
                new TrueForm(
                        fields(field("code", CHOICE), field("pupil", CHOICE)),
                        () -> new Filled(
                                new Browserless().saying("Sec-Fetch-Site", "same-origin"),
                                neighbours.addo,
                                "",
                                values("code", classCode(), "pupil", person("p1")))));
    }

    /** A walk through the settings may have had the school forget them, and codes and lists are made of names. */
    private void keepNames() {
        var settings = token(neighbours.coordinator);
        settings.putAll(Map.of("name", TwoSchools.HILLCREST, "jurisdiction", "WALES", "band", "B", "names", "kept"));
        neighbours.coordinator.send("school/settings", settings);
    }

    /** A new one each time, so that no name is in use. */
    private String classCode() {
        keepNames();
        neighbours.atHillcrest("p1", launch -> launch.asLearner().named("Amira", "Hughes"));
        var teacher = neighbours.teacher;
        var letGo = token(teacher);
        letGo.put("pupil", person("p1"));
        teacher.send("class/code/let-go", letGo);
        return teacher.browser()
                .follow(teacher.send("class/code", token(teacher)))
                .first("class=\"code-word\">([A-Z-]+)<");
    }

    private void ofSlipsOfTheSchool() {
        var coordinator = neighbours.coordinator;
        var group = field("class", CHOICE);
        form("GET /l/{launch}/school/slips", coordinator, field("class", CHOICE_OR_NOTHING), field("said", HINT));
        form("POST /l/{launch}/school/slips/print", coordinator, () -> values("class", group()), group);
        form("POST /l/{launch}/school/slips/scan", coordinator, () -> values("codes", slip()), field("codes", CHOICE));
        form(
                "POST /l/{launch}/school/slips/asked",
                coordinator,
                () -> values("band", "A"),
                field("band", CHOICE_OR_NOTHING));
        form(
                "GET /l/{launch}/school/slips/parents.{kind:csv|xlsx}",
                coordinator,
                () -> values("kind", "csv", "open", "yes"),
                field("kind", CHOICE),
                field("class", CHOICE_OR_NOTHING),
                field("open", CHOICE_OR_NOTHING));
    }

    /** The class of a pupil whose parents have not answered. */
    private String group() {
        atHillcrest("p2");
        return neighbours.id("""
                select cast(e.class_group_id as text)
                from enrolment e
                join person p on p.school_id = e.school_id and p.id = e.person_id
                where p.issuer = :issuer and p.subject = :subject
                """, "p2");
    }

    private String child() {
        return neighbours.id("select cast(id as text) from person where issuer = :issuer and subject = :subject", "p1");
    }

    /** A slip with a code known here. */
    private String slip() {
        return neighbours.id("""
                with printed as (
                    insert into slip (school_id, person_id, school_year, code_hash, printed_by, printed_at, expires_at)
                    select school_id, id, 2026, encode(sha256('slip HHHHHHHHHH'), 'hex'), id, now(), now() + interval '1 day'
                    from person
                    where issuer = :issuer and subject = :subject
                    on conflict (code_hash) do nothing
                )
                select 'HHHHH-HHHHH'
                """, "p1");
    }

    private void ofVisitors() {
        var code = field("code", CHOICE);
        open("GET /visit/{code}", () -> values("code", receptionCode()), code);
        open(
                "GET /visit/{code}/{who}",
                () -> values("code", receptionCode(), "who", "visitor"),
                code,
                field("who", HINT));
        open(
                "GET /visit/{code}/kept/{visit}",
                () -> values("code", receptionCode(), "visit", UUID.randomUUID().toString()),
                code,
                field("visit", OPAQUE));
        open(
                "POST /visit/{code}/{who}",
                this::signing,
                withGuest(code, field("words", CHOICE), field("answer", CHOICE)));
    }

    private void ofTheVisitorRegister() {
        var coordinator = neighbours.coordinator;
        var root = "/l/{launch}/school/visitors";
        form("GET " + root, coordinator, withFilter(field("said", HINT)));
        form(
                "GET " + root + "/visitors.{kind:csv|xlsx}",
                coordinator,
                () -> values("kind", "csv"),
                withFilter(field("kind", CHOICE)));
        form(
                "POST " + root + "/visit/{visit}/left",
                coordinator,
                () -> values("visit", visit()),
                field("visit", CHOICE));
        form(
                "GET " + root + "/words/{who}",
                coordinator,
                () -> values("who", "visitor"),
                field("who", CHOICE),
                field("said", HINT));
        form(
                "POST " + root + "/words/{who}",
                coordinator,
                this::choices,
                field("who", CHOICE),
                field("en.rooms", WORDS),
                field("cy.tell-whom", WORDS));
        form("GET " + root + "/sheet", coordinator, field("said", HINT));
        form("POST " + root + "/sheet", coordinator);
        form("GET " + root + "/sheet/visitors.pdf", () -> withSheet(), Map::of);
        form("GET " + root + "/paper/{who}", () -> withSheet(), () -> values("who", "visitor"), field("who", CHOICE));
        form(
                "POST " + root + "/paper/{who}",
                coordinator,
                this::onPaper,
                withGuest(field("read", CHOICE), field("words", HINT), field("answer", HINT)));
    }

    private Map<String, String> choices() {
        var page = neighbours.coordinator.open("school/visitors/words/community");
        var values = page.fields();
        values.keySet().removeIf(name -> !name.contains("."));
        values.replaceAll((name, before) -> "Guests " + UUID.randomUUID());
        values.put("who", "community");
        return values;
    }

    private void publishWords(String who) {
        var page = neighbours.coordinator.open("school/visitors/words/" + who);
        if (page.fields().values().stream().noneMatch(String::isEmpty)) return;
        var form = page.fields();
        form.replaceAll((name, before) -> name.contains(".") ? "Guests" : before);
        neighbours.coordinator.send("school/visitors/words/" + who, form);
    }

    private SchoolPortal withSheet() {
        receptionCode();
        return neighbours.coordinator;
    }

    @SafeVarargs
    private static Map.Entry<String, FieldKind>[] withFilter(Map.Entry<String, FieldKind>... more) {
        return with(
                more,
                field("when", CHOICE_OR_NOTHING),
                field("day", CHOICE_OR_NOTHING),
                field("name", WORDS),
                field("page", CHOICE_OR_NOTHING));
    }

    /** A visitor says nothing of a group. */
    @SafeVarargs
    private static Map.Entry<String, FieldKind>[] withGuest(Map.Entry<String, FieldKind>... more) {
        return with(
                more,
                field("who", CHOICE),
                field("edition", CHOICE),
                field("visit", OPAQUE),
                field("name", WORDS),
                field("organisation", WORDS),
                field("host", WORDS),
                field("purpose", WORDS),
                field("until", CHOICE_OR_NOTHING),
                field("group", HINT),
                field("people", HINT),
                field("role", HINT));
    }

    @SafeVarargs
    private static Map.Entry<String, FieldKind>[] with(
            Map.Entry<String, FieldKind>[] some, Map.Entry<String, FieldKind>... more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    /** The words for visitors as they lie on the desk, and who signs. */
    private Map<String, String> signing() {
        var code = receptionCode();
        var page = new Browserless().get(neighbours.addo.url("/visit/" + code + "/visitor?lang=en"));
        var values = guest(page);
        values.putAll(values("code", code, "words", page.field("words"), "answer", "agree"));
        return values;
    }

    private Map<String, String> onPaper() {
        publishWords("visitor");
        var values = guest(neighbours.coordinator.open("school/visitors/paper/visitor"));
        values.put("read", "cy");
        return values;
    }

    private static Map<String, String> guest(Answered page) {
        return values(
                "who",
                "visitor",
                "edition",
                page.field("edition"),
                "visit",
                page.field("visit"),
                "name",
                "Gwen Parri",
                "organisation",
                "",
                "host",
                "Mr Okoro",
                "purpose",
                "To talk",
                "until",
                "");
    }

    /** Somebody who is there. */
    private String visit() {
        var form = token(neighbours.coordinator);
        var values = onPaper();
        form.putAll(values);
        neighbours.coordinator.send("school/visitors/paper/visitor", form);
        return values.get("visit");
    }

    private String receptionCode() {
        publishWords("visitor");
        neighbours.coordinator.send("school/visitors/sheet", token(neighbours.coordinator));
        return neighbours.coordinator.open("school/visitors/sheet").first("/visit/([^\"]+)\"");
    }

    private void ofParents() {
        var code = field("code", CHOICE);
        var module = field("module", CHOICE);
        open("GET /parents/{code}", () -> values("code", parentsCode()), code, field("said", HINT));
        open("GET /agreement/{code}", () -> values("code", parentsCode()), code);
        open(
                "GET /agreement/{code}/{band}",
                () -> values("code", parentsCode(), "band", "B", "edition", "1"),
                code,
                field("band", CHOICE_OR_NOTHING),
                field("edition", CHOICE_OR_NOTHING));
        open(
                "GET /parents/{code}/{module}/pages/{page}",
                () -> values("code", parentsCode(), "module", "at-home", "page", "talk-early"),
                code,
                module,
                field("page", CHOICE));
        open(
                "GET /parents/{code}/{module}/questions/{number}",
                () -> values("code", parentsCode(), "module", "at-home", "number", "1"),
                code,
                module,
                field("number", CHOICE));
        open(
                "POST /parents/{code}/{module}/questions/{number}",
                () -> values("code", parentsCode(), "module", "at-home", "number", "1", "option", "1"),
                code,
                module,
                field("number", CHOICE),
                field("option", CHOICE));
    }

    private String parentsCode() {
        neighbours.coordinator.send("school/parents", token(neighbours.coordinator));
        return neighbours.id("""
                select l.code
                from parents_link l
                join person p on p.school_id = l.school_id
                where p.issuer = :issuer and p.subject = :subject
                """, "c1");
    }

    private void ofPlatforms() {
        for (var method : new String[] {"GET", "POST"})
            open(
                    method + " /lti/login",
                    platform::announcement,
                    field("iss", CHOICE),
                    field("target_link_uri", CHOICE),
                    field("login_hint", OPAQUE),
                    field("lti_message_hint", OPAQUE),
                    field("lti_deployment_id", OPAQUE),
                    field("lti_storage_target", OPAQUE),
                    field("client_id", CHOICE_OR_NOTHING));
        forms.put(
                "POST /lti/launch",
                new TrueForm(
                        fields(
                                field("id_token", CHOICE),
                                field("state", CHOICE),
                                field("error", OPAQUE),
                                field("error_description", OPAQUE),
                                field("lti_storage_target", OPAQUE)),
                        platform::launch));
        forms.put(
                "POST /lti/launch/stored",
                new TrueForm(fields(field("code", CHOICE), field("value", CHOICE)), platform::storedProof));
        open(
                "GET /lti/register/{invitation}",
                platform::registration,
                field("invitation", CHOICE),
                field("openid_configuration", CHOICE),
                field("registration_token", OPAQUE));
    }

    private SchoolPortal atHillcrest(String subject) {
        return neighbours.atHillcrest(
                subject, launch -> subject.startsWith("p") ? launch.asLearner() : launch.asTeacher());
    }

    private String person(String subject) {
        return neighbours.id("""
                select p.id::text from person p where p.issuer = :issuer and p.subject = :subject
                """, subject);
    }

    private String freshQuestion() {
        neighbours.pupil.ask("", "May I ask something?");
        return neighbours.id("""
                select q.id::text
                from query q
                join person p on p.school_id = q.school_id and p.id = q.person_id
                where p.issuer = :issuer and p.subject = :subject and q.closed_at is null
                """, "p1");
    }

    private String freshTraining() {
        var form = token(neighbours.coordinator);
        form.putAll(values("colleague", person("t3"), "title", "Induction", "day", "2026-09-01"));
        neighbours.coordinator.send("school/training", form);
        return neighbours.id("""
                select t.id::text
                from training t
                join person p on p.school_id = t.school_id and p.id = t.person_id
                where p.issuer = :issuer and p.subject = :subject and t.withdrawn_at is null
                limit 1
                """, "t3");
    }

    private String freshCode() {
        var page = neighbours.coordinator.send("school/coordinators/code", token(neighbours.coordinator));
        return page.secret();
    }

    private String freshAppointment() {
        var form = token(neighbours.coordinator);
        form.put("colleague", person("t4"));
        neighbours.coordinator.send("school/coordinators", form);
        return neighbours.id("""
                select a.id::text
                from appointment a
                join person p on p.school_id = a.school_id and p.id = a.person_id
                where p.issuer = :issuer and p.subject = :subject and a.ended_at is null
                """, "t4");
    }

    /** A platform that Hillcrest had before, with a place that waits. */
    private String formerPlatform() {
        return neighbours.id("""
                with former as (
                    insert into registration (school_id, issuer, client_id, authorization_endpoint, token_endpoint, jwks_uri)
                    select p.school_id, 'https://former.invalid', gen_random_uuid()::text, 'https://former.invalid/auth',
                        'https://former.invalid/token', 'https://former.invalid/jwks'
                    from person p
                    where p.issuer = :issuer and p.subject = :subject
                    returning school_id, id
                ), place as (
                    insert into deployment (school_id, registration_id, deployment_id, seen_at)
                    select school_id, id, 'annexe', now()
                    from former
                )
                select id::text from former
                """, "p1");
    }

    private String openDoor() {
        return neighbours.id("""
                with opened as (
                    insert into registration (school_id, issuer, client_id, authorization_endpoint, token_endpoint, jwks_uri, kind)
                    select p.school_id, 'https://directory.invalid', gen_random_uuid()::text, 'https://directory.invalid/auth',
                        'https://directory.invalid/token', 'https://directory.invalid/keys', 'SIGN_IN'
                    from person p
                    where p.issuer = :issuer and p.subject = :subject
                    returning school_id, id
                ), door as (
                    insert into sign_in_door (school_id, registration_id, directory, tenant, tells_classes, opened_at)
                    select school_id, id, 'GOOGLE', 'hillcrest.example', false, now()
                    from opened
                )
                select id::text from opened
                """, "p1");
    }

    private String freshInvitation() {
        var form = token(neighbours.coordinator);
        form.put("days", "1");
        neighbours.coordinator.send("school/platforms/invitations", form);
        return neighbours.id("""
                select i.id::text
                from invitation i
                join person p on p.school_id = i.school_id
                where p.issuer = :issuer and p.subject = :subject and i.used_at is null and i.withdrawn_at is null
                """, "p1");
    }

    /** Something that the platform did not take. */
    private String parkedMessage() {
        return neighbours.id("""
                with parked as (
                    insert into outbox (school_id, lane, kind, fact, registration_id, deployment_id, person_id,
                        happened_at, not_before, created_at, state, parked_why, ended_at)
                    select p.school_id, 'walked', 'EULA_USER', gen_random_uuid()::text, r.id, 'none', p.id,
                        now(), now(), now(), 'PARKED', 'NOT_ALLOWED', now()
                    from person p
                    join registration r on r.school_id = p.school_id
                    where p.issuer = :issuer and p.subject = :subject
                    limit 1
                    returning id
                )
                select id::text from parked
                """, "p1");
    }

    @SafeVarargs
    private void form(String endpoint, SchoolPortal who, Map.Entry<String, FieldKind>... fields) {
        form(endpoint, who, Map::of, fields);
    }

    /** A form of a visit carries its token, and every page of it may be asked for in the other language. */
    @SafeVarargs
    private void form(
            String endpoint,
            SchoolPortal who,
            Supplier<Map<String, String>> values,
            Map.Entry<String, FieldKind>... fields) {
        form(endpoint, () -> who, values, fields);
    }

    /** The same by somebody who comes anew each time. */
    @SafeVarargs
    private void form(
            String endpoint,
            Supplier<SchoolPortal> who,
            Supplier<Map<String, String>> values,
            Map.Entry<String, FieldKind>... fields) {
        var isPost = endpoint.startsWith("POST ");
        var all = fields(fields);
        all.put(isPost ? "csrf" : "lang", isPost ? CHOICE : HINT);
        forms.put(endpoint, new TrueForm(all, () -> {
            var sender = who.get();
            var filled = Filled.by(sender, neighbours.addo, values.get());
            return isPost ? filled.with("csrf", token(sender).get("csrf")) : filled;
        }));
    }

    @SafeVarargs
    private void open(String endpoint, Supplier<Map<String, String>> values, Map.Entry<String, FieldKind>... fields) {
        forms.put(
                endpoint,
                new TrueForm(fields(fields), () -> new Filled(new Browserless(), neighbours.addo, "", values.get())));
    }

    private static Map.Entry<String, FieldKind> field(String name, FieldKind kind) {
        return Map.entry(name, kind);
    }

    @SafeVarargs
    private static Map<String, FieldKind> fields(Map.Entry<String, FieldKind>... fields) {
        var all = new LinkedHashMap<String, FieldKind>();
        for (var each : fields) all.put(each.getKey(), each.getValue());
        return all;
    }

    private static Map<String, String> values(String... namesAndValues) {
        var values = new LinkedHashMap<String, String>();
        for (int at = 0; at < namesAndValues.length; at += 2) values.put(namesAndValues[at], namesAndValues[at + 1]);
        return values;
    }
}
