package cymru.addo.agreement;

/** What somebody answered. Who has not answered at all has none of these: that is derived, never stored. */
public enum Decision {
    AGREED,
    QUERY_OPEN,
    NOT_YET
}
