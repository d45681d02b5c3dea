package cymru.addo.web.module;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toSet;

import cymru.addo.assignment.Assignment;
import cymru.addo.completion.Standing;
import cymru.addo.completion.Standing.State;
import cymru.addo.curriculum.Audience;
import cymru.addo.curriculum.Curriculum;
import cymru.addo.curriculum.CurriculumModule;
import cymru.addo.curriculum.ModuleKey;
import cymru.addo.web.module.ModulesPage.Item;
import cymru.addo.web.page.Assets;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out what there is to learn: what is to be done first stands first. */
@Dependent
public class ModulesView {

    private final Visitor visitor;
    private final Learning learning;

    @Inject
    public ModulesView(Visitor visitor, Learning learning) {
        this.visitor = visitor;
        this.learning = learning;
    }

    ModulesPage page() {
        var curriculum = learning.curriculum();
        var standing = learning.standing(curriculum);
        var audience = learning.audience();
        return new ModulesPage(
                visitor.frame("module.title", Met.bodyClass(audience.orElse(Audience.B)), "modules"),
                set(curriculum, standing),
                own(curriculum, standing, audience),
                !learning.isKept());
    }

    private List<Item> set(Curriculum curriculum, Standing standing) {
        return keys(standing)
                .flatMap(key -> curriculum.module(key).stream())
                .sorted(comparing((CurriculumModule module) -> standing.isDone(module.key()))
                        .thenComparing(module -> due(standing, module.key()).orElse(null), nullsLast(naturalOrder()))
                        .thenComparing(CurriculumModule::code))
                .map(module -> item(curriculum, standing, module, true))
                .toList();
    }

    private List<Item> own(Curriculum curriculum, Standing standing, Optional<Audience> audience) {
        var set = keys(standing).collect(toSet());
        return audience.stream()
                .flatMap(mine -> curriculum.of(mine).stream())
                .filter(module -> !set.contains(module.key()))
                .map(module -> item(curriculum, standing, module, false))
                .toList();
    }

    private Item item(Curriculum curriculum, Standing standing, CurriculumModule module, boolean isSet) {
        var m = visitor.messages();
        var state = standing.of(module.key());
        return new Item(
                visitor.page(Met.path(module)),
                module.title().in(visitor.language()),
                Assets.picture(module.pages().get(0).picture()),
                isSet || state != State.TO_DO ? word(state) : null,
                tag(state),
                module.minutes(),
                due(standing, module.key()).map(this::day).orElse(null),
                standing.before(module.key())
                        .flatMap(curriculum::module)
                        .map(first -> m.text("module.first", first.title().in(visitor.language())))
                        .orElse(null));
    }

    private String day(Instant due) {
        return visitor.messages().day(due, visitor.school().calendar().zone());
    }

    private static Stream<ModuleKey> keys(Standing standing) {
        return standing.set().stream()
                .flatMap(one -> one.task().module().stream())
                .distinct();
    }

    /** The first day of those by which some class has to have done it. */
    private static Optional<Instant> due(Standing standing, ModuleKey module) {
        return standing.set(module).stream()
                .filter(one -> !standing.completions().containsKey(one.id()))
                .map(Assignment::task)
                .flatMap(task -> task.due().stream())
                .min(naturalOrder());
    }

    private static String word(State state) {
        return switch (state) {
            case TO_DO -> "toDo";
            case BEGUN -> "begun";
            case DONE -> "done";
        };
    }

    private static String tag(State state) {
        return switch (state) {
            case TO_DO -> "info";
            case BEGUN -> "ask";
            case DONE -> "ok";
        };
    }
}
