package cymru.addo.access;

import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Keeps each change of access together with its event. */
interface AccessChanges {
    /** @return how many changed; who does not stand where the change begins is left alone */
    int make(School school, Set<PersonId> people, Change change, PersonId by, Instant at);

    enum Kind {
        ACCESS_GRANTED,
        ACCESS_WITHDRAWN,
        ACCESS_REINSTATED
    }

    /** @param note what was said; empty where nothing was */
    record Change(Kind kind, Optional<WhyWithdrawn> reason, boolean talked, String note) {
        static Change granted() {
            return new Change(Kind.ACCESS_GRANTED, Optional.empty(), false, "");
        }

        /** Shows no words, so that no log can. */
        @Override
        public String toString() {
            return "Change[" + kind + "]";
        }
    }
}
