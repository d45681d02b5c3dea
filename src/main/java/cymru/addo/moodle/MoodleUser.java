package cymru.addo.moodle;

import java.util.Map;

/**
 * Somebody with an account at the school's Moodle. What we may not see is empty.
 *
 * @param id as launches call them, too
 * @param fields what the school added to the profile, by its short name
 */
public record MoodleUser(
        long id, String forename, String surname, String department, boolean suspended, Map<String, String> fields) {
    public MoodleUser {
        fields = Map.copyOf(fields);
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "MoodleUser[" + id + "]";
    }
}
