package cymru.addo.records;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PlainText;
import java.util.ArrayList;
import java.util.Optional;

/** What a coordinator wants to see of the school. What is empty does not narrow. */
public record RegisterFilter(
        Optional<ClassGroupId> classGroup, Optional<Band> band, Optional<State> state, String name) {
    /** Where a pupil stands this year. */
    public enum State {
        AGREED,
        QUERY_OPEN,
        NOT_YET,
        NOT_ANSWERED,
        /** Everybody who has not agreed, whatever the reason. */
        OUTSTANDING
    }

    public static final RegisterFilter EVERYBODY =
            new RegisterFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");

    public RegisterFilter {
        requireNonNull(classGroup, "classGroup");
        requireNonNull(band, "band");
        requireNonNull(state, "state");
        name = PlainText.of(name, 100);
    }

    public static RegisterFilter of(ClassGroupId classGroup) {
        return new RegisterFilter(Optional.of(classGroup), Optional.empty(), Optional.empty(), "");
    }

    /** As it is written in the export log. A name that was searched for is not repeated there. */
    public String inWords() {
        var words = new ArrayList<String>();
        classGroup.ifPresent(id -> words.add("class " + id));
        band.ifPresent(which -> words.add("band " + which));
        state.ifPresent(which -> words.add("decision " + which));
        if (!name.isEmpty()) words.add("a name");
        return words.isEmpty() ? "everybody" : String.join(", ", words);
    }
}
