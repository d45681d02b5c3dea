package cymru.addo.web.roster;

import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.Query;
import cymru.addo.agreement.RuleKey;
import cymru.addo.outstanding.OutstandingPupil;
import cymru.addo.outstanding.Reason;
import cymru.addo.records.ClassRow;
import cymru.addo.roster.BandFound;
import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.Naming;
import cymru.addo.web.session.Visitor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a class page, each in words: why somebody is missing and what the next step is. */
final class ClassRows {

    private final Visitor visitor;
    private final Messages m;
    private final Naming naming;
    private final Edition edition;
    private final List<ClassRow> rows;
    private final List<Query> open;
    private final Map<PersonId, Integer> understood;
    private final Map<PersonId, OutstandingPupil> outstanding;

    ClassRows(
            Visitor visitor,
            Edition edition,
            List<ClassRow> rows,
            List<Query> open,
            Map<PersonId, Integer> understood,
            Map<PersonId, OutstandingPupil> outstanding) {
        this.visitor = visitor;
        this.m = visitor.messages();
        this.naming = new Naming(visitor.school(), m);
        this.edition = edition;
        this.rows = rows;
        this.open = open;
        this.understood = understood;
        this.outstanding = outstanding;
    }

    /** Those who would meet a closed door; who has answered already, in another class perhaps, needs no band here. */
    List<String> withoutBand() {
        return rows.stream()
                .filter(row -> row.band().isEmpty() && row.decision().isEmpty())
                .map(this::name)
                .toList();
    }

    /** Questions first, for somebody waits; then those who cannot read it yet, then the rest by name. */
    List<ClassPage.Missing> missing() {
        return rows.stream()
                .filter(row -> !row.isAgreed())
                .sorted((one, other) -> urgency(one) - urgency(other))
                .map(this::missing)
                .toList();
    }

    List<ClassPage.Done> done() {
        return rows.stream()
                .filter(ClassRow::isAgreed)
                .map(row -> new ClassPage.Done(
                        row.person().toString(),
                        name(row),
                        row.decidedAt()
                                .map(at -> m.day(at, visitor.school().calendar().zone()))
                                .orElse(""),
                        how(row),
                        band(row)))
                .toList();
    }

    private String how(ClassRow row) {
        if (row.withClass()) return m.text("class.done.withClass");
        return row.byClassCode() ? m.text("class.done.byClassCode") : null;
    }

    List<ClassPage.Question> questions(Reply reply) {
        return open.stream().map(query -> question(query, reply)).toList();
    }

    private ClassPage.Question question(Query query, Reply reply) {
        var id = query.id().toString();
        return new ClassPage.Question(
                id,
                row(query.person()).map(this::name).orElseGet(() -> naming.pupil(Optional.empty(), query.person())),
                about(query),
                query.text(),
                m.day(query.askedAt(), visitor.school().calendar().zone()),
                reply.typedIn(id),
                reply.faultIn(id),
                talk(query.person()));
    }

    private ClassPage.Missing missing(ClassRow row) {
        var query =
                open.stream().filter(each -> each.person().equals(row.person())).findFirst();
        var kind = kind(row);
        var waits = kind.equals("question") && query.isPresent();
        return new ClassPage.Missing(
                row.person().toString(),
                name(row),
                kind.equals("noBand")
                        ? "no"
                        : Set.of("notAnswered", "bandChanged").contains(kind) ? "info" : "ask",
                m.text("class.why." + kind),
                understood(row),
                due(row),
                isOverdue(row),
                query.map(this::about).orElse(null),
                m.text("class.next." + (kind.equals("question") && !waits ? "again" : kind)),
                waits ? "#question-" + query.get().id() : step(kind, row),
                band(row));
    }

    /** Where the next step is; null where it is not for staff to take. */
    private String step(String kind, ClassRow row) {
        return switch (kind) {
            case "noBand" -> "#band";
            case "notYet" -> talk(row.person());
            default -> null;
        };
    }

    private String talk(PersonId pupil) {
        return visitor.page("class/talks/" + pupil);
    }

    /** How far they have come with the questions on the promises; null where they have not begun. */
    private String understood(ClassRow row) {
        var right = understood.getOrDefault(row.person(), 0);
        return right == 0 ? null : m.count("class.understood", right);
    }

    /** Until when nobody calls them overdue, or since when they are. */
    private String due(ClassRow row) {
        var pupil = outstanding.get(row.person());
        if (pupil == null) return null;
        return m.text(pupil.overdue() ? "class.due.over" : "class.due.by", m.day(pupil.due()));
    }

    private boolean isOverdue(ClassRow row) {
        return Optional.ofNullable(outstanding.get(row.person()))
                .filter(OutstandingPupil::overdue)
                .isPresent();
    }

    private boolean isOpenedAgain(ClassRow row) {
        return Optional.ofNullable(outstanding.get(row.person()))
                .filter(pupil -> pupil.reason() == Reason.BAND_CHANGED)
                .isPresent();
    }

    private String kind(ClassRow row) {
        if (isOpenedAgain(row)) return "bandChanged";
        if (row.decision().isEmpty()) return row.band().isEmpty() ? "noBand" : "notAnswered";
        return row.decision().get() == Decision.QUERY_OPEN ? "question" : "notYet";
    }

    private int urgency(ClassRow row) {
        return List.of("question", "noBand", "notYet", "bandChanged", "notAnswered")
                .indexOf(kind(row));
    }

    /** "Promise 4: …", in the words of the band that asks. */
    private String about(Query query) {
        return query.rule().map(key -> promise(key, query.person())).orElseGet(() -> m.text("class.about.all"));
    }

    private String promise(RuleKey key, PersonId person) {
        var band = row(person).flatMap(ClassRow::band).map(BandFound::band).orElse(Band.C);
        var met = edition.rulesIn(band, visitor.school());
        for (var number = 1; number <= met.size(); number++) {
            var rule = met.get(number - 1);
            if (rule.key().equals(key)) return m.text("class.about.promise", number, words(rule, band));
        }
        return m.text("class.about.gone");
    }

    private String words(cymru.addo.agreement.Rule rule, Band band) {
        return rule.wording(band, visitor.language()).orElseThrow().text();
    }

    private ClassPage.PupilBand band(ClassRow row) {
        if (row.band().isEmpty()) return new ClassPage.PupilBand(m.text("class.band.none"), null);
        var found = row.band().get();
        var own = found.source() == BandSource.PERSON;
        return new ClassPage.PupilBand(
                m.text(own ? "class.band.own" : "class.band.short", found.band()), own ? found.band() : null);
    }

    private Optional<ClassRow> row(PersonId person) {
        return rows.stream().filter(row -> row.person().equals(person)).findFirst();
    }

    private String name(ClassRow row) {
        return naming.pupil(row.name(), row.person());
    }
}
