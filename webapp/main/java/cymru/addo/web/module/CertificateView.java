package cymru.addo.web.module;

import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.web.module.CertificatePage.Fact;
import cymru.addo.web.page.Assets;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lays out the certificate of somebody who finished a module; nobody else has one. */
@Dependent
public class CertificateView {

    private final Visitor visitor;
    private final Finishing finishing;
    private final People people;

    @Inject
    public CertificateView(Visitor visitor, Finishing finishing, People people) {
        this.visitor = visitor;
        this.finishing = finishing;
        this.people = people;
    }

    Optional<CertificatePage> page(Met met) {
        return finishing.of(met).map(finished -> page(met, finished));
    }

    private CertificatePage page(Met met, Finishing.Finished finished) {
        var m = visitor.messages();
        var module = met.module();
        var address = met.path() + "/certificate";
        return new CertificatePage(
                visitor.frame("module.certificate.title", met.bodyClass(), address),
                met.bodyClass(),
                m.text("module.certificate.heading." + met.tone().key()),
                name().orElse(null),
                module.title().in(visitor.language()),
                List.of(
                        new Fact(
                                m.text("module.certificate.on"),
                                m.day(finished.at(), visitor.school().calendar().zone())),
                        new Fact(
                                m.text("module.certificate.school"),
                                visitor.school().name())),
                module.outcomes().stream()
                        .map(one -> one.in(visitor.language()))
                        .toList(),
                Assets.picture(module.pages().get(0).picture()),
                visitor.page(address + ".pdf"),
                visitor.page(met.path()));
    }

    private Optional<String> name() {
        return people.find(visitor.schoolId(), visitor.person())
                .flatMap(Person::name)
                .filter(any -> visitor.school().keepsNames());
    }
}
