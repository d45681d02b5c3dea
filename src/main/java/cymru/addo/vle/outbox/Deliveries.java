package cymru.addo.vle.outbox;

/** The way to a platform for each kind of message. */
interface Deliveries {
    Delivery deliver(Message message);
}
