package cymru.addo.records;

import cymru.addo.agreement.Acceptance;
import cymru.addo.agreement.Decision;
import cymru.addo.agreement.Edition;
import cymru.addo.agreement.EditionId;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Rule;
import cymru.addo.evidence.Event;
import cymru.addo.evidence.EventLog;
import cymru.addo.evidence.FindProof;
import cymru.addo.evidence.ShortCode;
import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What somebody had agreed to on a day, and in which words: for the talk after something went wrong. It is read from the events, so what was
 * answered again since takes nothing away.
 */
@Dependent
public class AsAt {
    private static final Map<String, Decision> ANSWERS = Map.of(
            "AGREED",
            Decision.AGREED,
            "ON_BEHALF",
            Decision.AGREED,
            "QUERY_RAISED",
            Decision.QUERY_OPEN,
            "NOT_YET",
            Decision.NOT_YET);
    /** Of the newest school year an agreement counts, then any answer of one's own, then the newest edition, then the last answer. */
    private static final Comparator<Event> COUNTS = Comparator.<Event, Integer>comparing(
                    event -> event.year().orElseThrow().startsIn())
            .thenComparing(event -> event.kind().equals("AGREED"))
            .thenComparing(event -> !event.kind().equals("ON_BEHALF"))
            .thenComparing(event -> Integer.valueOf(event.facts().get("number")))
            .thenComparing(Event::id);

    private final EventLog events;
    private final FindProof proofs;
    private final Editions editions;

    @Inject
    public AsAt(EventLog events, FindProof proofs, Editions editions) {
        this.events = events;
        this.proofs = proofs;
        this.editions = editions;
    }

    /**
     * @param stands what counted at the end of the day
     * @param before what was answered until then, oldest first
     * @param after what was answered since
     */
    public record Sheet(Optional<Stands> stands, List<Answered> before, List<Answered> after) {}

    /**
     * @param shown the promises as they were shown; empty where the words that were kept do not match
     * @param code what proves it; empty for the seconds until its event is linked
     */
    public record Stands(Acceptance answer, Edition edition, Optional<List<Rule>> shown, Optional<ShortCode> code) {}

    public record Answered(Acceptance answer, int edition) {}

    public Sheet of(School school, PersonId person, LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(school.calendar().zone()).toInstant();
        var all = events.about(school.id(), person);
        var answers =
                all.stream().filter(event -> ANSWERS.containsKey(event.kind())).toList();
        Predicate<Event> until = event -> event.happenedAt().isBefore(end);
        var then = all.stream().filter(until).toList();
        return new Sheet(
                answers.stream()
                        .filter(until)
                        .filter(event -> !isTakenBack(event, then))
                        .max(COUNTS)
                        .map(event -> stands(school, event)),
                answers.stream().filter(until).map(AsAt::answered).toList(),
                answers.stream().filter(until.negate()).map(AsAt::answered).toList());
    }

    /** What a teacher wrote down by mistake counts only until they took it back. */
    private static boolean isTakenBack(Event answer, List<Event> until) {
        return answer.kind().equals("ON_BEHALF")
                && until.stream()
                        .anyMatch(later -> later.kind().equals("CORRECTED")
                                && later.id() > answer.id()
                                && later.year().equals(answer.year())
                                && later.facts()
                                        .get("edition")
                                        .equals(answer.facts().get("edition")));
    }

    private Stands stands(School school, Event event) {
        var answer = answer(event);
        var edition = editions.find(school.id(), answer.edition()).orElseThrow();
        return new Stands(answer, edition, edition.rulesShown(answer), proofs.codeOf(school.id(), event.id()));
    }

    private static Answered answered(Event event) {
        return new Answered(answer(event), Integer.parseInt(event.facts().get("number")));
    }

    private static Acceptance answer(Event event) {
        var facts = event.facts();
        return new Acceptance(
                event.school(),
                event.person().orElseThrow(),
                new EditionId(UUID.fromString(facts.get("edition"))),
                event.year().orElseThrow(),
                ANSWERS.get(event.kind()),
                Band.valueOf(facts.get("band")),
                BandSource.valueOf(facts.get("band_source")),
                Language.of(facts.get("language")),
                facts.get("method"),
                facts.get("words"),
                event.happenedAt(),
                facts.get("launch"),
                event.id());
    }
}
