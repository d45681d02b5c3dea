package cymru.addo.agreement;

import cymru.addo.evidence.Projection;
import cymru.addo.roster.Person;
import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

public final class AgreementFixtures {
    private AgreementFixtures() {}

    public static Editions editions(Jdbi jdbi, Clock clock) {
        return new SqlEditions(jdbi, clock, new EditionCache());
    }

    public static Acceptances acceptances(Jdbi jdbi) {
        return acceptances(jdbi, (school, person, edition, year) -> {});
    }

    public static Acceptances acceptances(Jdbi jdbi, ToldOfAnswers told) {
        return new SqlAcceptances(jdbi, told);
    }

    public static ClassRecords classRecords(Jdbi jdbi) {
        return new SqlClassRecords(jdbi, (school, person, edition, year) -> {});
    }

    public static Queries queries(Jdbi jdbi, Clock clock) {
        return new SqlQueries(jdbi, clock);
    }

    public static AcceptAgreement agreement(Jdbi jdbi, Clock clock) {
        return new AcceptAgreement(editions(jdbi, clock), acceptances(jdbi), clock);
    }

    public static AcceptAgreement agreement(Jdbi jdbi, Clock clock, ToldOfAnswers told) {
        return new AcceptAgreement(editions(jdbi, clock), acceptances(jdbi, told), clock);
    }

    public static ChangesSince changesSince(Jdbi jdbi, Clock clock) {
        return new ChangesSince(editions(jdbi, clock), acceptances(jdbi), clock);
    }

    public static PublishEdition publishing(Jdbi jdbi, Clock clock) {
        return new PublishEdition(editions(jdbi, clock), clock);
    }

    /** The words of an edition with one promise put differently in every band and language. */
    public static AgreementText reworded(AgreementText text, RuleKey key, UnaryOperator<String> promise) {
        var rules = text.rules().stream()
                .map(rule -> rule.key().equals(key) ? reworded(rule, promise) : rule)
                .toList();
        return new AgreementText(text.frames(), rules, text.awaitingCheck());
    }

    private static Rule reworded(Rule rule, UnaryOperator<String> promise) {
        var wordings = new EnumMap<Band, Map<Language, Wording>>(Band.class);
        rule.wordings().forEach((band, languages) -> {
            var words = new EnumMap<Language, Wording>(Language.class);
            languages.forEach((language, wording) ->
                    words.put(language, new Wording(promise.apply(wording.text()), wording.reason())));
            wordings.put(band, words);
        });
        return new Rule(
                rule.key(),
                rule.group(),
                rule.order(),
                rule.optional(),
                rule.picture(),
                rule.pictureMeaning(),
                wordings,
                rule.checks());
    }

    public static Reader reader(School school, Person person) {
        return new Reader(school, person.id(), Band.C, BandSource.CLASS_GUESSED, Language.WELSH, "launch-1");
    }

    public static String wordsShown(Edition edition, Reader reader) {
        return edition.wordsShown(reader.band(), reader.language(), reader.school())
                .hash();
    }

    public static Projection projection() {
        return new SqlAcceptanceProjection();
    }

    public static AdultEditions adultEditions(Jdbi jdbi) {
        return new SqlAdultEditions(jdbi);
    }

    /** The next words for adults: the shipped ones, with one answer to all that a school decides. */
    public static AdultEdition publish(Jdbi jdbi, Clock clock, School school, Audience audience, String choice) {
        var choices = new EnumMap<Language, Map<String, String>>(Language.class);
        ShippedAdultText.of(audience)
                .forEach((language, text) -> choices.put(
                        language, text.choices().stream().collect(Collectors.toMap(name -> name, name -> choice))));
        var outcome = new PublishAdultEdition(adultEditions(jdbi), clock)
                .publish(school, Optional.empty(), audience, choices);
        if (outcome != PublishAdultEdition.Outcome.PUBLISHED) throw new IllegalStateException(outcome.name());
        return adultEditions(jdbi).current(school.id(), audience).orElseThrow();
    }
}
