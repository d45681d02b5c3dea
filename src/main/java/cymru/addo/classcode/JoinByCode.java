package cymru.addo.classcode;

import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.school.PersonId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A pupil types the code that stands on the board and picks their own name. The first who picks a name has it. */
@Dependent
public class JoinByCode {
    private final ClassCodes codes;
    private final ClassGroups classGroups;
    private final Clock clock;

    @Inject
    JoinByCode(ClassCodes codes, ClassGroups classGroups, Clock clock) {
        this.codes = codes;
        this.classGroups = classGroups;
        this.clock = clock;
    }

    /** The names that are free; empty for a code that opens nothing, whyever that is. */
    public Optional<List<NameToPick>> names(String code) {
        return codes.read(code, clock.instant()).map(this::free);
    }

    /** @param visit the id of the visit that is opened for whoever gets the name */
    public Outcome join(String code, PersonId pupil, String visit) {
        var now = clock.instant();
        var open = codes.read(code, now);
        if (open.isEmpty()) return new Outcome.NotOpen();
        if (!codes.enter(open.get(), pupil, visit, now)) return new Outcome.Taken();
        var group = classGroups.find(open.get().school(), open.get().classGroup());
        return new Outcome.Joined(group.orElseThrow());
    }

    private List<NameToPick> free(ClassCode code) {
        var here = new HashSet<>(codes.here(code.school(), code.classGroup(), clock.instant()));
        return NamesToPick.of(codes.listed(code.school(), code.classGroup())).stream()
                .filter(name -> !here.contains(name.person()))
                .toList();
    }

    public sealed interface Outcome {
        record Joined(ClassGroup classGroup) implements Outcome {}

        /** Somebody has this name already, or it is none of this class. */
        record Taken() implements Outcome {}

        /** Closed, too old, or never there: nobody is told which. */
        record NotOpen() implements Outcome {}
    }
}
