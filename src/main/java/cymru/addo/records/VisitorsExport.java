package cymru.addo.records;

import cymru.addo.agreement.Audience;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.visitor.Guest;
import cymru.addo.visitor.VisitEntry;
import cymru.addo.visitor.VisitorRegister;
import cymru.addo.year.SchoolYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The coordinator takes the visitor register away. */
@Dependent
public class VisitorsExport {
    private static final List<String> GUEST =
            List.of("visitor", "organisation", "host", "purpose", "group", "group_people", "group_role");

    /** A sealed year is kept for long: it holds what was agreed, and nobody's name. */
    static final List<String> SEALED_COLUMNS = List.of(
            "agreement",
            "edition",
            "language",
            "decision",
            "method",
            "from",
            "to",
            "left_at",
            "visit_ref",
            "event_hash");

    static final List<String> COLUMNS =
            Stream.concat(GUEST.stream(), SEALED_COLUMNS.stream()).toList();

    private final Takeaway takeaway;
    private final VisitorRegister visitors;

    @Inject
    public VisitorsExport(Takeaway takeaway, VisitorRegister visitors) {
        this.takeaway = takeaway;
        this.visitors = visitors;
    }

    public boolean isAllowed(School school, PersonId who) {
        return takeaway.isAllowed(school, who);
    }

    /** Writes the file and logs it; to be called only for whom it is allowed. */
    public void write(School school, PersonId who, VisitorRegister.Filter filter, Format format, OutputStream to)
            throws IOException {
        takeaway.write(
                new Takeaway.Table("visitors", COLUMNS), school, who, filter.inWords(), format, to, row -> visitors.all(
                                school, filter)
                        .forEach(entry -> row.accept(cells(school, entry))));
    }

    /** The visits that began in a year that was sealed. */
    void writeOfYear(School school, SchoolYear year, PersonId who, OutputStream to) throws IOException {
        takeaway.write(
                new Takeaway.Table("sealed-visitors", SEALED_COLUMNS),
                school,
                who,
                "everybody",
                Format.CSV,
                to,
                row -> visitors.ofYear(school, year).forEach(entry -> row.accept(visit(school, entry))));
    }

    private static List<String> cells(School school, VisitEntry entry) {
        var guest = entry.guest();
        var group = guest.flatMap(Guest::group);
        var cells = new ArrayList<String>();
        cells.add(guest.map(Guest::name).orElse(""));
        cells.add(guest.map(Guest::organisation).orElse(""));
        cells.add(guest.map(Guest::host).orElse(""));
        cells.add(guest.map(Guest::purpose).orElse(""));
        cells.add(group.map(Guest.Group::name).orElse(""));
        cells.add(group.map(each -> String.valueOf(each.people())).orElse(""));
        cells.add(group.map(Guest.Group::role).orElse(""));
        cells.addAll(visit(school, entry));
        return cells;
    }

    private static List<String> visit(School school, VisitEntry entry) {
        return List.of(
                entry.audience() == Audience.COMMUNITY ? "community" : "visitor",
                String.valueOf(entry.edition()),
                entry.language().tag(),
                entry.agreed() ? "agreed" : "declined",
                entry.onPaper() ? "paper" : "kiosk",
                moment(school, entry.from()),
                entry.lastDay().map(LocalDate::toString).orElse(""),
                entry.endedAt().map(at -> moment(school, at)).orElse(""),
                entry.visit().toString(),
                entry.eventHash().orElse(""));
    }

    private static String moment(School school, Instant at) {
        return OffsetDateTime.ofInstant(
                        at.truncatedTo(ChronoUnit.SECONDS), school.calendar().zone())
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
