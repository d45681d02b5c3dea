package cymru.addo.moodle;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.school.School;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A connection to a Moodle, with a seal that a reader of the table can tell from the token, and no more. */
public final class MoodleFixtures {
    private MoodleFixtures() {}

    public static MoodleConnections connections(Jdbi jdbi) {
        return new SqlMoodleConnections(jdbi);
    }

    public static Moodles moodles(Jdbi jdbi) {
        return new Moodles(connections(jdbi), new Rot(), site -> true);
    }

    /** People come to the school from here. */
    public static void platform(Jdbi jdbi, School school, String site) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into registration (id, school_id, issuer, client_id, authorization_endpoint, token_endpoint,"
                        + " jwks_uri) values (?, ?, ?, 'addo', ?, ?, ?)",
                UUID.randomUUID(),
                school.id().value(),
                site,
                site + "/auth",
                site + "/token",
                site + "/jwks"));
    }

    /** Turns the letters around, with the label before them; AES is tried where it is, in lti-tool. */
    private static final class Rot implements TokenSeal {
        @Override
        public byte[] seal(String label, String token) {
            return (label + " " + new StringBuilder(token).reverse()).getBytes(UTF_8);
        }

        @Override
        public String open(String label, byte[] sealed) {
            var text = new String(sealed, UTF_8);
            if (!text.startsWith(label + " ")) throw new IllegalStateException("another label");
            return new StringBuilder(text.substring(label.length() + 1))
                    .reverse()
                    .toString();
        }
    }
}
