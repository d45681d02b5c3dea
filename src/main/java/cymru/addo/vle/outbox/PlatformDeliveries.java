package cymru.addo.vle.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

@Dependent
class PlatformDeliveries implements Deliveries {
    private final DeliverScore scores;

    @Inject
    PlatformDeliveries(DeliverScore scores) {
        this.scores = scores;
    }

    @Override
    public Delivery deliver(Message message) {
        return scores.deliver(message);
    }
}
