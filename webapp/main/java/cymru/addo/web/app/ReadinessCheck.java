package cymru.addo.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** {@code /health/ready}: up while the database answers and the tables have this release's shape. */
@Readiness
@ApplicationScoped
public class ReadinessCheck implements HealthCheck {

    private final Database database;
    private final StartUp startUp;

    @Inject
    public ReadinessCheck(Database database, StartUp startUp) {
        this.database = database;
        this.startUp = startUp;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(startUp.isDone() && database.answers())
                .build();
    }
}
