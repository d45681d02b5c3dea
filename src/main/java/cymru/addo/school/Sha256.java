package cymru.addo.school;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What words are known by where they must never change unseen. */
public final class Sha256 {
    private Sha256() {}

    /** The SHA-256 of the words in UTF-8, as 64 lower-case hexadecimal digits. */
    public static String hex(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
