package cymru.addo.records;

import cymru.addo.access.NetworkList;
import cymru.addo.access.NetworkLists;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The coordinator takes a list for the network away: whom to add to the group of those who may, whom to remove from it. */
@Dependent
public class NetworkExport {
    static final List<String> COLUMNS =
            List.of("person_ref", "subject", "class", "audience", "decision", "since", "action", "batch");

    private final Takeaway takeaway;
    private final NetworkLists lists;

    @Inject
    public NetworkExport(Takeaway takeaway, NetworkLists lists) {
        this.takeaway = takeaway;
        this.lists = lists;
    }

    public boolean isAllowed(School school, PersonId who) {
        return takeaway.isAllowed(school, who);
    }

    /** Writes the file and logs it; to be called only for whom it is allowed. */
    public void write(School school, PersonId who, NetworkList list, Format format, OutputStream to)
            throws IOException {
        takeaway.write(
                new Takeaway.Table("network", COLUMNS),
                school,
                who,
                "list " + list.number() + (list.whole() ? ", everybody" : ", what is new"),
                format,
                to,
                row -> lists.lines(school.id(), list.number()).forEach(line -> row.accept(cells(school, list, line))));
    }

    private static List<String> cells(School school, NetworkList list, NetworkList.Line line) {
        var since = OffsetDateTime.ofInstant(
                line.since().truncatedTo(ChronoUnit.SECONDS), school.calendar().zone());
        return List.of(
                line.person().toString(),
                line.subject(),
                line.classes(),
                line.audience(),
                line.decision(),
                since.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                line.action(),
                String.valueOf(list.number()));
    }
}
