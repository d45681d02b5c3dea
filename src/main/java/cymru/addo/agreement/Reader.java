package cymru.addo.agreement;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.Band;
import cymru.addo.school.BandSource;
import cymru.addo.school.Language;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;

/**
 * Somebody with the agreement in front of them: who, in which band and why that one, in which language.
 *
 * @param launch the public id of the launch they came by
 */
public record Reader(
        School school, PersonId person, Band band, BandSource bandSource, Language language, String launch) {
    public Reader {
        requireNonNull(school, "school");
        requireNonNull(person, "person");
        requireNonNull(band, "band");
        requireNonNull(bandSource, "bandSource");
        requireNonNull(language, "language");
    }
}
