package cymru.addo.assignment;

/** What can be set. */
public enum Kind {
    AGREEMENT,
    MODULE
}
