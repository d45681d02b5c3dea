package cymru.addo.moodle;

/** Keeps tokens closed in the database: what was sealed under a label opens under that label alone. */
public interface TokenSeal {
    byte[] seal(String label, String token);

    String open(String label, byte[] sealed);
}
