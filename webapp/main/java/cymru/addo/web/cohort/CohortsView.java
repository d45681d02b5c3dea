package cymru.addo.web.cohort;

import static java.util.stream.Collectors.toMap;

import cymru.addo.cohort.Cohort;
import cymru.addo.cohort.CohortListed;
import cymru.addo.cohort.CohortReadings;
import cymru.addo.cohort.CohortReadings.Reading;
import cymru.addo.cohort.Cohorts;
import cymru.addo.cohort.Meaning;
import cymru.addo.cohort.MoodleCohorts;
import cymru.addo.cohort.MoodleCohorts.Answer;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out the cohorts of the school's Moodle with what each means, or is guessed to mean. */
@Dependent
public class CohortsView {
    static final String ROOT = "school/cohorts";
    private static final Set<String> SAID = Set.of("applied");

    private final Visitor visitor;
    private final MoodleCohorts moodle;
    private final Cohorts cohorts;
    private final CohortReadings readings;
    private final MeaningWords words;

    @Inject
    public CohortsView(
            Visitor visitor, MoodleCohorts moodle, Cohorts cohorts, CohortReadings readings, MeaningWords words) {
        this.visitor = visitor;
        this.moodle = moodle;
        this.cohorts = cohorts;
        this.readings = readings;
        this.words = words;
    }

    /** @param fault what could not be done; null where all could */
    View show(String said, String fault) {
        var m = visitor.messages();
        var answer = moodle.list(visitor.schoolId());
        var used = cohorts.of(visitor.schoolId()).stream().collect(toMap(Cohort::id, each -> each));
        var reading = readings.of(visitor.schoolId());
        return new View(
                "cohort/cohorts.jte",
                new CohortsPage(
                        visitor.frame("cohorts.title", "staff", ROOT),
                        SchoolMenu.on(visitor, ROOT),
                        visitor.page(ROOT),
                        said != null && SAID.contains(said) ? m.text("cohorts.said." + said) : null,
                        fault == null ? trouble(answer) : m.text("cohorts.fault." + fault),
                        missing(answer),
                        reading.map(this::state).orElse(null),
                        reading.map(Reading::wholeSchool).orElse(false),
                        lines(listed(answer), used)));
    }

    private String trouble(Answer<List<CohortListed>> answer) {
        return answer instanceof Answer.Failed<List<CohortListed>> failed ? fault(failed.why()) : null;
    }

    private String fault(MoodleCohorts.Trouble why) {
        return visitor.messages().text("cohorts.fault." + why.name().toLowerCase(Locale.ROOT));
    }

    private CohortsPage.Missing missing(Answer<List<CohortListed>> answer) {
        var m = visitor.messages();
        if (answer instanceof Answer.NotConnected)
            return new CohortsPage.Missing(
                    m.text("cohorts.notConnected"), visitor.page("school/moodle"), m.text("cohorts.connect"));
        return null;
    }

    private String state(Reading reading) {
        var m = visitor.messages();
        var zone = visitor.school().calendar().zone();
        var read = reading.readAt().map(at -> m.text("cohorts.read", m.dayAndTime(at, zone)));
        var failed = reading.failedAt()
                .map(at -> m.text(
                        "cohorts.failed",
                        m.dayAndTime(at, zone),
                        reading.failure().map(this::fault).orElse("")));
        return String.join(" ", Stream.concat(read.stream(), failed.stream()).toList());
    }

    private static List<CohortListed> listed(Answer<List<CohortListed>> answer) {
        return answer instanceof Answer.Told<List<CohortListed>> told ? told.what() : List.of();
    }

    /** Those that Moodle lists, then those that it lists no more and the school still uses. */
    private List<CohortsPage.Line> lines(List<CohortListed> listed, Map<String, Cohort> used) {
        if (listed.isEmpty()) return List.of();
        var guessFields = listed.stream().allMatch(CohortListed::isField);
        var here = listed.stream().map(CohortListed::id).toList();
        var gone = used.values().stream().filter(each -> !here.contains(each.id()));
        return Stream.concat(
                        listed.stream()
                                .map(each -> line(
                                        each,
                                        Optional.ofNullable(used.get(each.id())),
                                        used.isEmpty() && each.isField() == guessFields)),
                        gone.map(this::gone))
                .toList();
    }

    /** Names suggest something until a coordinator has chosen. Fields say what cohorts say: they are guessed where there are none. */
    private CohortsPage.Line line(CohortListed cohort, Optional<Cohort> used, boolean isGuessed) {
        var m = visitor.messages();
        var guess = isGuessed ? Meaning.guessed(cohort.name()) : Optional.<Meaning>empty();
        return new CohortsPage.Line(
                cohort.id(),
                cohort.name(),
                m.count("cohorts.people", cohort.people()),
                guess.isPresent() ? m.text("cohorts.guess") : null,
                null,
                words.options(used.map(Cohort::meaning).or(() -> guess)));
    }

    private CohortsPage.Line gone(Cohort cohort) {
        var m = visitor.messages();
        return new CohortsPage.Line(
                cohort.id(),
                cohort.title(),
                m.count("cohorts.people", cohort.people()),
                null,
                m.text("cohorts.gone"),
                words.options(Optional.of(cohort.meaning())));
    }
}
