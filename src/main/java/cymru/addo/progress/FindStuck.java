package cymru.addo.progress;

import cymru.addo.progress.ClassFacts.Has;
import cymru.addo.progress.ClassFacts.Work;
import cymru.addo.progress.Stuck.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds those who began, and have not come to the end: after two goes, or for a week. In the order of the register. */
record FindStuck(Instant now, Map<Has, Work> work) {
    private static final int GOES = 2;
    private static final Duration LONG = Duration.ofDays(7);

    List<Stuck> among(List<Row> rows, List<Column> columns) {
        return rows.stream()
                .flatMap(row -> columns.stream().flatMap(column -> stuck(row, column)))
                .toList();
    }

    private Stream<Stuck> stuck(Row row, Column column) {
        if (row.cells().get(column.module()).state() != Cell.State.BEGUN) return Stream.empty();
        var theirs = work.get(new Has(row.person(), column.module()));
        return why(theirs)
                .map(why -> new Stuck(row.person(), row.name(), column.module(), why, theirs.finished(), theirs.last()))
                .stream();
    }

    private Optional<Why> why(Work theirs) {
        if (theirs.finished() >= GOES) return Optional.of(Why.TRIED_AGAIN);
        return theirs.last().plus(LONG).isBefore(now) ? Optional.of(Why.LEFT_ALONE) : Optional.empty();
    }
}
