package cymru.addo.web.cohort;

import cymru.addo.cohort.Meaning;
import cymru.addo.school.Band;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a cohort can mean, in words to choose from. */
@Dependent
public class MeaningWords {
    private static final int LAST_YEAR = 13;

    private final Visitor visitor;

    @Inject
    public MeaningWords(Visitor visitor) {
        this.visitor = visitor;
    }

    List<CohortsPage.Option> options(Optional<Meaning> chosen) {
        var nothing = new CohortsPage.Option("", visitor.messages().text("cohorts.means.nothing"), chosen.isEmpty());
        var meanings = Stream.of(
                        IntStream.rangeClosed(0, LAST_YEAR).mapToObj(Meaning::ofYear),
                        Stream.of(Band.values()).map(Meaning::ofBand),
                        Stream.of(Meaning.ONLY_A_LIST))
                .flatMap(each -> each)
                .map(each -> new CohortsPage.Option(
                        each.choice(), words(each), chosen.filter(each::equals).isPresent()));
        return Stream.concat(Stream.of(nothing), meanings).toList();
    }

    private String words(Meaning meaning) {
        var m = visitor.messages();
        if (meaning.band().isEmpty()) return m.text("cohorts.means.list");
        var band = m.band(meaning.band().get());
        return meaning.year()
                .map(year -> m.count("cohorts.means.year", year, band))
                .orElse(band);
    }
}
