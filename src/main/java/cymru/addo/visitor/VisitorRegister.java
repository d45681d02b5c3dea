package cymru.addo.visitor;

import cymru.addo.school.PlainText;
import cymru.addo.school.School;
import cymru.addo.year.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who has signed at reception, the newest first. Visits whose names are forgotten stand in it no more. */
public interface VisitorRegister {
    /** @param page the first is 1 */
    Found of(School school, Filter filter, int page, int perPage);

    /** All of them, oldest first, for a file. */
    List<VisitEntry> all(School school, Filter filter);

    /** Those that began in a school year, oldest first, whoever is forgotten by now. */
    List<VisitEntry> ofYear(School school, SchoolYear year);

    record Found(List<VisitEntry> entries, long many) {}

    /** Which visits: those that go on now, those of a day, or all. */
    enum When {
        NOW,
        DAY,
        EVER
    }

    /**
     * @param day the day; empty unless it is asked for
     * @param words part of a name, an organisation or a host; nothing where it does not narrow
     */
    record Filter(When when, Optional<LocalDate> day, String words) {
        private static final int LONGEST = 100;

        public static final Filter NOW = new Filter(When.NOW, Optional.empty(), "");

        public Filter {
            if (day.isPresent() != (when == When.DAY)) throw new IllegalArgumentException("A day, or none");
            words = PlainText.of(words, LONGEST);
        }

        /** As it is written in the export log. A name that was searched for is not repeated there. */
        public String inWords() {
            var which = when == When.DAY ? "day " + day.orElseThrow() : when == When.NOW ? "now" : "everybody";
            return words.isEmpty() ? which : which + ", a name";
        }
    }
}
