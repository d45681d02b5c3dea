package cymru.addo.slip;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the parents of one child in one class stand this school year.
 *
 * @param name what to call the child on a page; empty where the school keeps no names
 * @param answeredAt the last answer of any of them
 * @param onPaper whether a signed paper is among the answers
 * @param mayUse whether the school may use pictures of the child: one no among the parents is a no; empty where nobody answered
 * @param willRespect whether all who answered respect other children in the pictures they take
 */
public record ChildsParents(
        ClassGroupId classGroup,
        String classTitle,
        PersonId child,
        Optional<String> surname,
        Optional<String> forename,
        Optional<String> name,
        Optional<Band> band,
        Standing standing,
        Optional<Instant> answeredAt,
        boolean onPaper,
        Optional<Boolean> mayUse,
        Optional<Boolean> willRespect) {

    /** What the parents said, taken together. */
    public enum Standing {
        /** Nobody has answered: the slip is chased. */
        NONE,
        AGREED,
        QUERY_OPEN,
        NOT_YET,
        /** Two parents said different things. The school talks with both; Addo takes no side. */
        DISAGREE,
        /** The school asks no parent in this age band, and none has answered. */
        NOT_ASKED;

        /** In the words of files and logs. */
        public String words() {
            return switch (this) {
                case NONE -> "no answer";
                case AGREED -> "agreed";
                case QUERY_OPEN -> "query open";
                case NOT_YET -> "not yet";
                case DISAGREE -> "parents disagree";
                case NOT_ASKED -> "not asked";
            };
        }

        /** Whether somebody of the school should have a word with them. */
        public boolean isToTalk() {
            return this == QUERY_OPEN || this == NOT_YET || this == DISAGREE;
        }
    }

    public ChildsParents {
        requireNonNull(standing, "standing");
        requireNonNull(band, "band");
    }

    public boolean isOpen() {
        return standing == Standing.NONE;
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "ChildsParents[" + child + " " + standing + "]";
    }
}
