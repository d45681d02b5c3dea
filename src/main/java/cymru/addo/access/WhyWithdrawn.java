package cymru.addo.access;

/** Why a school takes somebody's access back. What was said about it is in the note. */
public enum WhyWithdrawn {
    RULES_BROKEN,
    SAFETY,
    PARENTS_ASKED,
    OTHER
}
