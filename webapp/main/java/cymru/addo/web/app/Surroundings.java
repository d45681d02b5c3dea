package cymru.addo.web.app;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.security.SecureRandom;
import java.time.Clock;

/**
 * What the house does not make itself and asks for nowhere else: the time, chance, hands for work that nobody waits for, and a say
 * in how the transaction under way ends.
 */
@ApplicationScoped
public class Surroundings {

    @Resource
    private ManagedExecutorService hands;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Produces
    @Singleton
    public Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    public SecureRandom random() {
        return new SecureRandom();
    }

    @Produces
    public ManagedExecutorService hands() {
        return hands;
    }

    @Produces
    public TransactionSynchronizationRegistry transactions() {
        return transactions;
    }
}
