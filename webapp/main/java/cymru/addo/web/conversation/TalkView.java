package cymru.addo.web.conversation;

import cymru.addo.agreement.Acceptance;
import cymru.addo.agreement.Acceptances;
import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Queries;
import cymru.addo.agreement.Query;
import cymru.addo.agreement.RuleKey;
import cymru.addo.conversation.Conversation;
import cymru.addo.conversation.Conversations;
import cymru.addo.roster.People;
import cymru.addo.roster.Person;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out what a pupil said and what may help to talk about it. */
@Dependent
public class TalkView {
    private static final List<String> GENERAL = List.of("listen", "why", "help", "free");

    private final Visitor visitor;
    private final People people;
    private final Editions editions;
    private final Acceptances acceptances;
    private final Queries queries;
    private final Conversations conversations;
    private final Clock clock;

    @Inject
    public TalkView(
            Visitor visitor,
            People people,
            Editions editions,
            Acceptances acceptances,
            Queries queries,
            Conversations conversations,
            Clock clock) {
        this.visitor = visitor;
        this.people = people;
        this.editions = editions;
        this.acceptances = acceptances;
        this.queries = queries;
        this.conversations = conversations;
        this.clock = clock;
    }

    static String path(PersonId pupil) {
        return "class/talks/" + pupil;
    }

    View show(PersonId pupil, String typed, String fault) {
        var m = visitor.messages();
        var school = visitor.school();
        var edition = editions.current(school.id());
        var answer = acceptances.of(school.id(), pupil, edition.id(), school.yearAt(clock.instant()));
        var open = queries.of(school.id(), pupil).stream().filter(Query::isOpen).toList();
        var talk = conversations.newest(school.id(), pupil);
        var isToHandOn = answer.filter(given -> !given.isAgreed()).isPresent()
                && (fault != null || talk.filter(Conversation::isOpen).isEmpty());
        return new View(
                "conversation/talk.jte",
                new TalkPage(
                        visitor.frame("talk.title", "staff", path(pupil)),
                        ClassMenu.on(visitor, "class"),
                        new Naming(school, m)
                                .pupil(people.find(school.id(), pupil).flatMap(Person::name), pupil),
                        fault == null ? null : m.text("talk.fault." + fault),
                        m.text("talk.said." + answer.map(TalkView::said).orElse("NOTHING")),
                        open.stream()
                                .map(Query::text)
                                .filter(words -> !words.isBlank())
                                .toList(),
                        prompts(open),
                        talk.map(this::stands).orElse(null),
                        isToHandOn ? visitor.page(path(pupil)) : null,
                        typed,
                        visitor.page("class")));
    }

    private static String said(Acceptance answer) {
        return answer.isWithClass() ? "WITH_CLASS" : answer.decision().name();
    }

    /** What is good for any talk, and first what belongs to the promises that were asked about. */
    private List<String> prompts(List<Query> open) {
        var m = visitor.messages();
        var ofPromises = open.stream()
                .map(Query::rule)
                .flatMap(Optional::stream)
                .map(RuleKey::value)
                .distinct()
                .map(key -> m.find("circle.talk." + key))
                .flatMap(Optional::stream);
        return Stream.concat(ofPromises, GENERAL.stream().map(key -> m.text("talk.prompt." + key)))
                .toList();
    }

    private String stands(Conversation talk) {
        var m = visitor.messages();
        var zone = visitor.school().calendar().zone();
        return talk.outcome()
                .map(outcome -> m.text(
                        "talk.stands.closed",
                        m.day(talk.closedAt().orElseThrow(), zone),
                        m.text("talk.outcome." + outcome)))
                .orElseGet(() -> m.text("talk.stands.open", m.day(talk.handedOnAt(), zone)));
    }
}
