package cymru.addo.roster;

/** What somebody is in a class. */
public enum Role {
    PUPIL,
    STAFF
}
