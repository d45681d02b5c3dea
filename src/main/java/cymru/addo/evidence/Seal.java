package cymru.addo.evidence;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import cymru.addo.school.Sha256;
import cymru.addo.year.SchoolYear;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A school year that was sealed: whoever has the seal's code on paper can tell for good that nothing before it was rewritten. Later events
 * take nothing from it, and a further seal does not end it.
 *
 * @param number which seal of the school
 * @param position up to which place of the chain
 * @param head the hash at that place
 * @param counts how many of each kind of answer the year has
 */
public record Seal(
        SchoolId school,
        int number,
        SchoolYear year,
        long position,
        String head,
        SortedMap<String, Long> counts,
        PersonId by,
        Instant at) {
    public Seal {
        requireNonNull(school, "school");
        requireNonNull(year, "year");
        requireNonNull(head, "head");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** The form that is hashed, as {@code docs/evidence.md} describes it. It says nothing of who sealed. */
    public String text() {
        var lines = new StringBuilder("addo seal 1\n");
        CanonicalForm.line(lines, "school", school.toString());
        CanonicalForm.line(lines, "number", Integer.toString(number));
        CanonicalForm.line(lines, "year", Integer.toString(year.startsIn()));
        CanonicalForm.line(lines, "position", Long.toString(position));
        CanonicalForm.line(lines, "head", head);
        CanonicalForm.line(lines, "at", CanonicalForm.moment(at));
        counts.forEach((kind, many) -> CanonicalForm.line(lines, "count " + kind, many.toString()));
        return lines.toString();
    }

    public String hash() {
        return Sha256.hex(text());
    }

    public ShortCode code() {
        return ShortCode.of(hash());
    }
}
