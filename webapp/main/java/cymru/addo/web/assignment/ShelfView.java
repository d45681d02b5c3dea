package cymru.addo.web.assignment;

import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curricula;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.school.Band;
import cymru.addo.web.assignment.Shelf.Choice;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the modules to choose from, those for the class's own band first. */
@Dependent
public class ShelfView {

    private final Visitor visitor;
    private final Curricula curricula;
    private final ClassGroups classGroups;

    @Inject
    public ShelfView(Visitor visitor, Curricula curricula, ClassGroups classGroups) {
        this.visitor = visitor;
        this.curricula = curricula;
        this.classGroups = classGroups;
    }

    Shelf of(WorkForm form) {
        var own = visitor.session()
                .classGroup()
                .flatMap(id -> classGroups.find(visitor.schoolId(), id))
                .flatMap(ClassGroup::currentBand)
                .or(() -> visitor.school().defaultBand());
        var offered = WorkForm.offered(curricula.of(visitor.schoolId()));
        return new Shelf(
                audiences(own)
                        .map(audience -> group(audience, own, offered, form))
                        .filter(group -> !group.choices().isEmpty())
                        .toList(),
                form.due(),
                audiences(own)
                        .flatMap(audience -> offered.stream().filter(module -> module.audience() == audience))
                        .map(module ->
                                choice(module, form.after().equals(module.key().value())))
                        .toList(),
                WorkForm.SHARES.stream()
                        .map(share -> new Choice(
                                share,
                                visitor.messages().text("assign.percent", share),
                                "",
                                form.percent().equals(share)))
                        .toList(),
                form.before());
    }

    private static Stream<Audience> audiences(Optional<Band> own) {
        return Stream.of(Audience.values())
                .sorted(Comparator.comparing(audience -> !audience.band().equals(own) || own.isEmpty()));
    }

    private Shelf.Group group(Audience audience, Optional<Band> own, List<CurriculumModule> offered, WorkForm form) {
        var choices = offered.stream()
                .filter(module -> module.audience() == audience)
                .map(module -> choice(module, form.has(module.key().value())))
                .toList();
        var isOwn = own.isPresent() && audience.band().equals(own);
        return new Shelf.Group(heading(audience), isOwn || choices.stream().anyMatch(Choice::chosen), choices);
    }

    private String heading(Audience audience) {
        var m = visitor.messages();
        return audience.band().map(m::band).orElseGet(() -> m.text("assign.staff"));
    }

    private Choice choice(CurriculumModule module, boolean chosen) {
        return new Choice(module.key().value(), title(module), hint(module), chosen);
    }

    String title(CurriculumModule module) {
        return module.title().in(visitor.language());
    }

    private String hint(CurriculumModule module) {
        Messages m = visitor.messages();
        var outcomes = module.outcomes().stream()
                .map(outcome -> outcome.in(visitor.language()))
                .collect(Collectors.joining(" "));
        return m.text("assign.minutes", module.minutes()) + " " + outcomes;
    }
}
