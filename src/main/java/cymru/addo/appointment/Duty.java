package cymru.addo.appointment;

/** What a school can appoint somebody to. */
public enum Duty {
    COORDINATOR
}
