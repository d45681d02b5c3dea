package cymru.addo.web.access;

import cymru.addo.access.AccessEntry;
import cymru.addo.access.AccessRegister;
import cymru.addo.access.AccessState;
import cymru.addo.access.NetworkList;
import cymru.addo.access.NetworkLists;
import cymru.addo.agreement.Editions;
import cymru.addo.roster.ClassGroups;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out the access register of the coordinator's school. */
@Dependent
public class AccessView {
    private static final String ROOT = "school/access";
    private static final int MOST = 250;
    private static final Set<String> SAID = Set.of("granted", "withdrawn", "reinstated", "list");

    private final Visitor visitor;
    private final AccessRegister register;
    private final NetworkLists lists;
    private final Editions editions;
    private final ClassGroups classGroups;
    private final People people;

    @Inject
    public AccessView(
            Visitor visitor,
            AccessRegister register,
            NetworkLists lists,
            Editions editions,
            ClassGroups classGroups,
            People people) {
        this.visitor = visitor;
        this.register = register;
        this.lists = lists;
        this.editions = editions;
        this.classGroups = classGroups;
        this.people = people;
    }

    View show(Optional<ClassGroupId> classGroup, Optional<AccessState> state, String said, String fault) {
        var m = visitor.messages();
        var totals = register.totals(visitor.schoolId());
        var awaiting = awaiting().size();
        var entries = register.of(visitor.schoolId(), classGroup, state);
        var query = "?class=" + classGroup.map(ClassGroupId::toString).orElse("") + "&state="
                + state.map(AccessState::name).orElse("");
        return new View(
                "access/access.jte",
                new AccessPage(
                        visitor.frame("access.title", "staff", ROOT + query),
                        SchoolMenu.on(visitor, ROOT),
                        visitor.page(ROOT),
                        m.text(
                                "access.headline",
                                totals.getOrDefault(AccessState.GRANTED, 0),
                                totals.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum()),
                        said != null && SAID.contains(said) ? m.text("access.said." + said) : null,
                        fault == null ? null : m.text("access.fault." + fault),
                        awaiting == 0 ? null : m.count("access.awaiting", awaiting),
                        classGroups.of(visitor.schoolId()).stream()
                                .map(group -> new AccessPage.Option(
                                        group.id().toString(),
                                        group.title(),
                                        classGroup.filter(group.id()::equals).isPresent()))
                                .toList(),
                        Stream.of(AccessState.values())
                                .map(each -> new AccessPage.Option(
                                        each.name(),
                                        m.text("access.state." + each),
                                        state.filter(each::equals).isPresent()))
                                .toList(),
                        entries.stream().limit(MOST).map(this::line).toList(),
                        entries.size() <= MOST ? null : m.text("access.more", MOST, entries.size()),
                        lists.of(visitor.schoolId()).stream().map(this::batch).toList()));
    }

    View toGrant() {
        var m = visitor.messages();
        var awaiting = awaiting();
        return new View(
                "access/grant.jte",
                new GrantPage(
                        visitor.frame("access.grant.title", "staff", ROOT + "/grant"),
                        SchoolMenu.on(visitor, ROOT),
                        visitor.page(ROOT),
                        m.count("access.awaiting", awaiting.size()),
                        awaiting.stream()
                                .map(entry ->
                                        new GrantPage.Person(entry.person().toString(), name(entry), entry.classes()))
                                .toList(),
                        m.count("access.grant.button", awaiting.size())));
    }

    View of(AccessEntry entry, String typed, String fault) {
        var m = visitor.messages();
        return new View(
                "access/person.jte",
                new PersonPage(
                        visitor.frame("access.person.title", "staff", ROOT + "/people/" + entry.person()),
                        SchoolMenu.on(visitor, ROOT),
                        visitor.page(ROOT),
                        visitor.page("school/erase/people/" + entry.person()),
                        entry.person().toString(),
                        name(entry),
                        entry.classes(),
                        fault == null ? null : m.text("access.fault." + fault),
                        m.text("access.state." + entry.state()),
                        entry.reason()
                                .map(reason -> m.text("access.reason." + reason))
                                .orElse(null),
                        entry.setBy()
                                .map(by -> m.text(
                                        "access.set",
                                        colleague(by),
                                        when(entry.since().orElseThrow())))
                                .orElse(null),
                        entry.note().orElse(null),
                        typed,
                        act(entry.state())));
    }

    private List<AccessEntry> awaiting() {
        return register.toGrant(visitor.school(), editions.current(visitor.schoolId()));
    }

    private AccessPage.Line line(AccessEntry entry) {
        return new AccessPage.Line(
                name(entry),
                entry.classes(),
                visitor.messages().text("access.state." + entry.state()),
                tag(entry.state()),
                entry.since().map(this::when).orElse(""),
                visitor.page(ROOT + "/people/" + entry.person()));
    }

    private AccessPage.Batch batch(NetworkList list) {
        var m = visitor.messages();
        var file = visitor.page(ROOT + "/lists/" + list.number() + "/network.");
        return new AccessPage.Batch(
                String.valueOf(list.number()),
                when(list.madeAt()),
                m.text(list.whole() ? "access.list.whole" : "access.list.new", list.additions(), list.removals()),
                file + "csv",
                file + "xlsx");
    }

    private static String tag(AccessState state) {
        return switch (state) {
            case GRANTED -> "ok";
            case WITHDRAWN -> "ask";
            case NOT_GRANTED, LEFT -> "info";
        };
    }

    private static String act(AccessState state) {
        return switch (state) {
            case NOT_GRANTED -> "grant";
            case GRANTED -> "withdraw";
            case WITHDRAWN -> "reinstate";
            case LEFT -> null;
        };
    }

    private String name(AccessEntry entry) {
        var naming = new Naming(visitor.school(), visitor.messages());
        return entry.staff()
                ? naming.colleague(entry.name(), entry.person())
                : naming.pupil(entry.name(), entry.person());
    }

    private String colleague(PersonId who) {
        return new Naming(visitor.school(), visitor.messages())
                .colleague(people.find(visitor.schoolId(), who).flatMap(Person::name), who);
    }

    private String when(Instant at) {
        return visitor.messages().dayAndTime(at, visitor.school().calendar().zone());
    }
}
