package cymru.addo.completion;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.AssignmentId;
import cymru.addo.assignment.Terms;
import cymru.addo.attempt.Understanding;
import cymru.addo.curriculum.ModuleKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far somebody has come this year, with what they were set and with what they do of their own accord.
 *
 * @param set the modules that somebody set them, the newest first, and the agreement where it was set
 * @param completions what they have completed this year
 * @param understood the modules they answered anything in
 */
public record Standing(
        List<Assignment> set, Map<AssignmentId, Completion> completions, Map<ModuleKey, Understanding> understood) {
    /** What is left to do of a module. */
    public enum State {
        TO_DO,
        BEGUN,
        DONE
    }

    public Standing {
        set = List.copyOf(set);
        completions = Map.copyOf(completions);
        understood = Map.copyOf(understood);
    }

    static Standing of(
            List<Assignment> set, Collection<Completion> completions, Map<ModuleKey, Understanding> understood) {
        return new Standing(
                set, completions.stream().collect(toUnmodifiableMap(Completion::assignment, one -> one)), understood);
    }

    public List<Assignment> set(ModuleKey module) {
        return set.stream().filter(one -> isFor(module, one)).toList();
    }

    /** A module that several classes were set is done when it is done for all of them. */
    public State of(ModuleKey module) {
        if (isDone(module)) return State.DONE;
        return understood.containsKey(module) ? State.BEGUN : State.TO_DO;
    }

    public boolean isDone(ModuleKey module) {
        var asked = set(module);
        return asked.isEmpty()
                ? isMastered(module)
                : asked.stream().map(Assignment::id).allMatch(completions::containsKey);
    }

    /** The share of right answers that the strictest class asks for. */
    public int percent(ModuleKey module) {
        return set(module).stream()
                .mapToInt(one -> one.task().terms().percent().orElse(Understanding.USUAL_PERCENT))
                .max()
                .orElse(Understanding.USUAL_PERCENT);
    }

    /** What staff want understood before this module; empty once it is. */
    public Optional<ModuleKey> before(ModuleKey module) {
        return set(module).stream()
                .filter(one -> !completions.containsKey(one.id()))
                .flatMap(one -> one.task().terms().after().stream())
                .filter(first -> !isUnderstood(first))
                .findFirst();
    }

    /** When a module that was set was completed first. */
    public Optional<Instant> completedAt(ModuleKey module) {
        return completed(module).map(Completion::completedAt).min(Instant::compareTo);
    }

    /** Whether somebody wrote it down for the whole class, which went through it together. */
    public boolean isRecordedByStaff(ModuleKey module) {
        return completed(module).anyMatch(one -> one.recordedBy().isPresent());
    }

    /** Whether a class that has not completed it yet wants to see what was known before. */
    public boolean isAskedBefore(ModuleKey module) {
        return set(module).stream()
                .filter(one -> !completions.containsKey(one.id()))
                .map(one -> one.task().terms())
                .anyMatch(Terms::asksBefore);
    }

    private boolean isUnderstood(ModuleKey module) {
        return isMastered(module) || completed(module).findAny().isPresent();
    }

    private boolean isMastered(ModuleKey module) {
        return Optional.ofNullable(understood.get(module))
                .filter(Understanding::isMastered)
                .isPresent();
    }

    private Stream<Completion> completed(ModuleKey module) {
        var asked = set(module).stream().map(Assignment::id).collect(toUnmodifiableSet());
        return completions.values().stream().filter(one -> asked.contains(one.assignment()));
    }

    private static boolean isFor(ModuleKey module, Assignment assignment) {
        return assignment.task().module().filter(module::equals).isPresent();
    }
}
