package cymru.addo.vle;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import cymru.addo.school.Jurisdiction;
import cymru.addo.school.SchoolId;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Makes sure that what the registrations file says is there: schools are opened, platforms kept, deployments accepted. */
@Dependent
public class HaveRegistrations {
    private final Schools schools;
    private final Registrations known;
    private final SchoolRegistrations registrations;

    @Inject
    public HaveRegistrations(Schools schools, Registrations known, SchoolRegistrations registrations) {
        this.schools = schools;
        this.known = known;
        this.registrations = registrations;
    }

    /** Harmless to repeat: what is registered already is left as it is, save that further deployments are accepted. */
    public void have(List<RegistrationsFile.Entry> entries, Jurisdiction jurisdiction) {
        for (var entry : entries) have(school(entry.school(), jurisdiction), entry.registration());
    }

    private SchoolId school(String name, Jurisdiction jurisdiction) {
        return schools.named(name)
                .orElseGet(() -> schools.open(name, jurisdiction))
                .id();
    }

    private void have(SchoolId school, PlatformRegistration wanted) {
        if (registrations.keep(school, wanted)) return;
        var kept = known.find(wanted.issuer(), wanted.clientId()).orElseThrow();
        var owner = registrations.schoolOf(kept.id()).orElseThrow();
        if (!owner.equals(school))
            throw new IllegalArgumentException("This issuer and client are registered for another school");
        for (var deployment : wanted.deployments()) registrations.accept(school, kept.id(), deployment);
    }
}
