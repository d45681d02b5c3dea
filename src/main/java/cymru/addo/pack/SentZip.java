package cymru.addo.pack;

import java.util.Map;
import java.util.Optional;

/**
 * A zip that somebody sent, of which only texts of one kind are wanted. It is opened as warily as a pack.
 *
 * @param texts by their names; none where it was refused
 */
public record SentZip(Map<String, String> texts, Optional<Refusal> refusal) {
    public SentZip {
        texts = Map.copyOf(texts);
    }

    /** Whether a file begins as every zip does. */
    public static boolean isOne(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] < 9;
    }

    /** @param ending of the names that are wanted, for example {@code .xml} */
    public static SentZip opened(byte[] zip, String ending) {
        try {
            return new SentZip(PackZip.texts(zip, ending), Optional.empty());
        } catch (Refused refused) {
            return new SentZip(Map.of(), Optional.of(refused.refusal()));
        }
    }
}
