package cymru.addo.records;

import cymru.addo.records.SubjectBundle.Bundle;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Somebody who may ask takes away what is kept of a person. That they did is noted, as with every file. */
@Dependent
public class TakeSubjectBundle {
    /** The file's name without its ending. */
    public static final String FILE = "subject-bundle";

    private final SubjectBundle bundles;
    private final Exports exports;
    private final Clock clock;

    @Inject
    public TakeSubjectBundle(SubjectBundle bundles, Exports exports, Clock clock) {
        this.bundles = bundles;
        this.exports = exports;
        this.clock = clock;
    }

    public Bundle take(School school, PersonId who, PersonId about) {
        var bundle = bundles.whole(school.id(), about);
        exports.log(
                school.id(),
                new Exports.Export(who, FILE, Format.JSON, "one person", bundle.entries(), clock.instant()));
        return bundle;
    }
}
