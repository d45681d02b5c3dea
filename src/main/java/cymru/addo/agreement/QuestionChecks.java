package cymru.addo.agreement;

import cymru.addo.content.ContentFault;
import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.LooseQuestions;
import cymru.addo.school.Band;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each promise has its question for each band that meets it, whole and fair as those of the modules are. */
final class QuestionChecks {
    private QuestionChecks() {}

    static Stream<ContentFault> missingQuestions(ContentSource source) {
        return IntStream.range(0, source.rules().size()).boxed().flatMap(at -> Stream.of(Band.values())
                .filter(band -> source.rules().get(at).at("wordings").isMap(band.name()))
                .filter(band -> !source.checks().get(at).isMap(band.name()))
                .map(band ->
                        source.checks().get(at).fault("band " + band, "The promise has no question for this band.")));
    }

    static Stream<ContentFault> needlessQuestions(ContentSource source) {
        return IntStream.range(0, source.rules().size()).boxed().flatMap(at -> source.checks().get(at).names().stream()
                .filter(band -> !source.rules().get(at).at("wordings").isMap(band))
                .map(band -> source.checks().get(at).fault(band, "No band of this name meets the promise.")));
    }

    static Stream<ContentFault> unfitQuestions(ContentSource source) {
        return Stream.of(Band.values()).map(band -> of(source, band)).flatMap(LooseQuestions::faults);
    }

    static Stream<ContentFault> longQuestions(ContentSource source) {
        return Stream.of(Band.values()).map(band -> of(source, band)).flatMap(LooseQuestions::longOnes);
    }

    /** How hard the questions of a band are to read: advice, and no fault. */
    static Stream<ContentFault> advice(ContentSource source) {
        return Stream.of(Band.values()).map(band -> of(source, band)).flatMap(LooseQuestions::advice);
    }

    private static LooseQuestions of(ContentSource source, Band band) {
        var questions = source.checks().stream()
                .filter(check -> check.isMap(band.name()))
                .map(check -> check.at(band.name()))
                .toList();
        return new LooseQuestions(
                source.files(), "agreement/pupils/checks, band " + band, Audience.of(band), questions);
    }
}
