package cymru.addo.progress;

import static java.util.Objects.requireNonNull;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.Terms;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A module that a class was set, by one assignment or by several: the class's, and those of some pupils alone.
 *
 * @param due the first day by which somebody has to have done it
 */
public record Column(ModuleKey module, Optional<Instant> due, List<Terms> terms) {
    public Column {
        requireNonNull(module, "module");
        terms = List.copyOf(terms);
    }

    static Column of(ModuleKey module, List<Assignment> set) {
        var due = set.stream().flatMap(each -> each.task().due().stream()).min(Comparator.naturalOrder());
        return new Column(
                module, due, set.stream().map(each -> each.task().terms()).toList());
    }

    boolean asks(PersonId pupil) {
        return terms.stream().anyMatch(each -> isFor(each, pupil));
    }

    /** What this pupil has to understand first; empty where one of their assignments asks for nothing first. */
    Optional<ModuleKey> first(PersonId pupil) {
        var theirs = terms.stream().filter(each -> isFor(each, pupil)).toList();
        if (theirs.stream().anyMatch(each -> each.after().isEmpty())) return Optional.empty();
        return theirs.stream().flatMap(each -> each.after().stream()).findFirst();
    }

    private static boolean isFor(Terms terms, PersonId pupil) {
        return terms.only().isEmpty() || terms.only().contains(pupil);
    }
}
