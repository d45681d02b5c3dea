package cymru.addo.vle;

import static java.util.stream.Collectors.toSet;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.Registrations;
import cymru.addo.school.Jurisdiction;
import cymru.addo.school.School;
import cymru.addo.school.Schools;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

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
        var named = entries.stream().map(RegistrationsFile.Entry::school).collect(toSet());
        for (var entry : entries) {
            var kept = known.find(
                    entry.registration().issuer(), entry.registration().clientId());
            if (kept.isPresent()) accept(entry, kept.get(), named);
            else registrations.keep(schools.open(entry.school(), jurisdiction).id(), entry.registration());
        }
    }

    private void accept(RegistrationsFile.Entry entry, PlatformRegistration kept, Set<String> named) {
        var owner = registrations.schoolOf(kept.id()).flatMap(schools::find).orElseThrow();
        if (!isMeant(entry.school(), owner, named))
            throw new IllegalArgumentException(
                    "Issuer " + kept.issuer() + " with client " + kept.clientId() + " belongs to another school");
        for (var deployment : entry.registration().deployments())
            registrations.accept(owner.id(), kept.id(), deployment);
    }

    /** A school may have taken another name since: then nobody has the old one any more. */
    private boolean isMeant(String name, School owner, Set<String> named) {
        if (owner.name().equals(name)) return true;
        return schools.named(name).isEmpty() && !named.contains(owner.name());
    }
}
