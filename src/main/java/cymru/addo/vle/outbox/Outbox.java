package cymru.addo.vle.outbox;

/** Where messages to platforms are laid down. Called within the transaction that keeps the fact itself. */
public interface Outbox {
    /** The same fact of a lane is kept once. */
    void add(NewMessage message);
}
