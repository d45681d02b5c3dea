package cymru.addo.web.app;

import cymru.addo.appointment.Appointments;
import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.signin.Directory;
import cymru.addo.practice.PracticeVle;
import cymru.addo.practice.PracticeVleSettings;
import cymru.addo.practice.RegistrationFacts;
import cymru.addo.roster.Arrival;
import cymru.addo.roster.People;
import cymru.addo.school.Jurisdiction;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import cymru.addo.vle.HaveRegistrations;
import cymru.addo.vle.RegistrationsFile;
import cymru.addo.vle.signin.OpenDoor;
import cymru.addo.vle.signin.SchoolDoors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The demonstration: a practice VLE beside the tool, its school registered, Ms Rees appointed as its coordinator, its reception open. */
@ApplicationScoped
public class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    /** How the practice VLE knows its e-safety coordinator. */
    private static final String MS_REES = "210";

    private AddoConfig config;
    private HaveRegistrations registrations;
    private Schools schools;
    private People people;
    private Appointments appointments;
    private DemonstrationAdults reception;
    private OpenDoor open;
    private SchoolDoors doors;
    private Clock clock;
    private SecureRandom random;
    private PracticeVle vle;

    Demonstration() {}

    @Inject
    public Demonstration(
            AddoConfig config,
            HaveRegistrations registrations,
            Schools schools,
            People people,
            Appointments appointments,
            DemonstrationAdults reception,
            OpenDoor open,
            SchoolDoors doors,
            Clock clock,
            SecureRandom random) {
        this.config = config;
        this.registrations = registrations;
        this.schools = schools;
        this.people = people;
        this.appointments = appointments;
        this.reception = reception;
        this.open = open;
        this.doors = doors;
        this.clock = clock;
        this.random = random;
    }

    void begin() {
        if (!config.isDemo()) return;
        if (vle == null) vle = PracticeVle.start(settings(), clock, random);
        var facts = vle.registration();
        registrations.have(
                List.of(new RegistrationsFile.Entry(facts.school(), registration(facts))), Jurisdiction.WALES);
        var school = schools.named(facts.school()).orElseThrow();
        appoint(school, facts);
        openTheDoor(school);
        LOG.info("Open the practice VLE: {}", vle.url());
    }

    private PracticeVleSettings settings() {
        return new PracticeVleSettings(
                config.practiceVlePort(), config.publicUrl().toString());
    }

    private static PlatformRegistration registration(RegistrationFacts facts) {
        return new PlatformRegistration(
                UUID.randomUUID().toString(),
                facts.issuer(),
                facts.clientId(),
                Set.copyOf(facts.deployments()),
                URI.create(facts.authorizationEndpoint()),
                URI.create(facts.tokenEndpoint()),
                null,
                URI.create(facts.jwksUri()),
                false);
    }

    private void appoint(School school, RegistrationFacts facts) {
        var coordinator = people.arrive(school, new Arrival(facts.issuer(), MS_REES, "Rees", "Carys", null, true));
        appointments.take(school.id(), coordinator.id());
        reception.open(school, coordinator.id());
    }

    /** People of the school can also sign in with an account of Office 365, which the practice VLE keeps as well. */
    private void openTheDoor(School school) {
        var directory = vle.directory();
        var wish = new OpenDoor.Wish(
                Directory.Kind.MICROSOFT,
                directory.tenant(),
                directory.clientId(),
                directory.secret(),
                "",
                "",
                Optional.empty(),
                true);
        open.open(school.id(), Optional.empty(), wish);
        doors.of(school.id()).stream()
                .findFirst()
                .ifPresent(door -> vle.offerSignIn(config.publicUrl() + "/sign-in/" + door.id()));
    }

    void end() {
        if (vle != null) vle.stop();
    }
}
