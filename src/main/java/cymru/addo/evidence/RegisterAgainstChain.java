package cymru.addo.evidence;

import static java.util.Map.entry;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rows of a register, each held against the event that it names. Names and classes are in no event: only the manifest
 * speaks for them.
 *
 * @param proven how many say what their event says
 * @param unproven how many name no event yet, since theirs was a few seconds old
 * @param wrong the numbers of rows that say something else, the first after the heads being 1
 */
record RegisterAgainstChain(long proven, long unproven, List<Long> wrong) {
    private static final Map<String, String> DECISIONS = Map.ofEntries(
            entry("AGREED", "agreed"),
            entry("ON_BEHALF", "agreed"),
            entry("QUERY_RAISED", "query open"),
            entry("NOT_YET", "not yet"),
            entry("STAFF_AGREED", "agreed"),
            entry("STAFF_ASKED", "query open"),
            entry("STAFF_NOT_YET", "not yet"),
            entry("VISITOR_AGREED", "agreed"),
            entry("VISITOR_DECLINED", "declined"));

    /** A file that somebody changed is read as far as it goes: what it says is then held against the chain. */
    private static final CsvReader.CsvReaderBuilder FORGIVING = CsvReader.builder()
            .detectBomHeader(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .allowUnclosedQuote(true);

    static RegisterAgainstChain of(String csv, Chain chain) {
        var wrong = new ArrayList<Long>();
        long row = 0;
        long unproven = 0;
        for (var each : FORGIVING.ofNamedCsvRecord(csv.replaceFirst("^\uFEFF", ""))) {
            row++;
            if (cell(each, "event_hash").isEmpty()) unproven++;
            else if (!says(each, chain)) wrong.add(row);
        }
        return new RegisterAgainstChain(row - unproven - wrong.size(), unproven, List.copyOf(wrong));
    }

    private static boolean says(NamedCsvRecord row, Chain chain) {
        var event = chain.facts().get(cell(row, "event_hash"));
        return event != null
                && cell(row, "person_ref").equals(event.get("person"))
                && cell(row, "decision").equals(DECISIONS.getOrDefault(event.get("kind"), cell(row, "decision")))
                && cell(row, "band").equals(event.getOrDefault("band", cell(row, "band")))
                && cell(row, "language").equals(event.getOrDefault("language", cell(row, "language")))
                && cell(row, "edition").equals(event.getOrDefault("number", cell(row, "edition")))
                && cell(row, "visit_ref").equals(event.getOrDefault("visit", cell(row, "visit_ref")))
                && cell(row, "to").equals(event.getOrDefault("until", cell(row, "to")));
    }

    private static String cell(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }
}
