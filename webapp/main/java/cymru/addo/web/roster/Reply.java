package cymru.addo.web.roster;

/**
 * What was sent to the class page and could not be taken as it was: shown again beside its field.
 *
 * @param field code, band, or the id of a question
 */
record Reply(String field, String typed, String fault) {
    static final Reply NONE = new Reply("", "", null);

    String faultIn(String other) {
        return field.equals(other) ? fault : null;
    }

    String typedIn(String other) {
        return field.equals(other) ? typed : "";
    }
}
