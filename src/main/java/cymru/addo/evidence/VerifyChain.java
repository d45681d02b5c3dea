package cymru.addo.evidence;

import cymru.addo.school.SchoolId;

/** Reads the whole chain of a school again and says how far it can be trusted. */
public interface VerifyChain {
    Outcome verify(SchoolId school);

    sealed interface Outcome {
        /**
         * Every linked event is as it was when it was linked.
         *
         * @param upTo how many events that is
         * @param unlinked how many have happened since and await their link
         * @param lastHash the hash of the last one, which proves all before it
         */
        record Verified(long upTo, long unlinked, String lastHash) implements Outcome {}

        /** Something was changed, removed or put in at this place. All before it is sound. */
        record Broken(long position) implements Outcome {}
    }
}
