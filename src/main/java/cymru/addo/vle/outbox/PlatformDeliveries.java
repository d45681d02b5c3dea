package cymru.addo.vle.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

@Dependent
class PlatformDeliveries implements Deliveries {
    private final DeliverScore scores;
    private final DeliverEula eula;

    @Inject
    PlatformDeliveries(DeliverScore scores, DeliverEula eula) {
        this.scores = scores;
        this.eula = eula;
    }

    @Override
    public Delivery deliver(Message message) {
        return message.kind() == MessageKind.SCORE ? scores.deliver(message) : eula.deliver(message);
    }
}
