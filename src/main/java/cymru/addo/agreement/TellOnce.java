package cymru.addo.agreement;

/** Who is told of better words in a minor edition: everybody once, for as long as the visit lasts in which they see it. */
public interface TellOnce {
    /** Whether the reader is to be told now; that they are is written down. */
    boolean isDue(Reader reader, Edition edition);
}
