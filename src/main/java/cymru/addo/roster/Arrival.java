package cymru.addo.roster;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PlainText;

/**
 * What a platform says of somebody it sends or lists. Names may be missing (null); they are made fit to keep here.
 *
 * @param staff whether the platform calls them a teacher, an assistant or an administrator
 */
public record Arrival(
        String issuer, String subject, String surname, String forename, String displayName, boolean staff) {
    private static final int LONGEST_NAME = 120;

    public Arrival {
        requireNonNull(issuer, "issuer");
        requireNonNull(subject, "subject");
        surname = PlainText.lineOrNull(surname, LONGEST_NAME);
        forename = PlainText.lineOrNull(forename, LONGEST_NAME);
        displayName = PlainText.lineOrNull(displayName, LONGEST_NAME);
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "Arrival[staff=" + staff + "]";
    }
}
