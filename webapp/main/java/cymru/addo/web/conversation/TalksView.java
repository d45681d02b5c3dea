package cymru.addo.web.conversation;

import cymru.addo.agreement.Editions;
import cymru.addo.conversation.Conversation;
import cymru.addo.conversation.Conversations;
import cymru.addo.conversation.Waiting;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Naming;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays out the talks of the school for its coordinator. */
@Dependent
public class TalksView {
    /** Whoever has waited longer than this should not wait unseen. */
    private static final Duration LONG = Duration.ofDays(7);

    private final Visitor visitor;
    private final Conversations conversations;
    private final Editions editions;
    private final Clock clock;

    @Inject
    public TalksView(Visitor visitor, Conversations conversations, Editions editions, Clock clock) {
        this.visitor = visitor;
        this.conversations = conversations;
        this.editions = editions;
        this.clock = clock;
    }

    /** A form that could not be kept. */
    record Refused(String id, String note, String fault) {
        static final Refused NOTHING = new Refused("", "", null);
    }

    View show(String said, Refused refused) {
        var m = visitor.messages();
        var school = visitor.school();
        var now = clock.instant();
        var year = school.yearAt(now);
        var all = conversations.of(school.id(), year);
        var open = all.stream().filter(Conversation::isOpen).toList();
        var waiting = conversations.waiting(school.id(), editions.current(school.id()), year, now.minus(LONG));
        return new View(
                "conversation/talks.jte",
                new TalksPage(
                        visitor.frame("talks.title", "staff", "school/talks"),
                        SchoolMenu.on(visitor, "school/talks"),
                        m.count("talks.headline", open.size()),
                        "closed".equals(said) ? m.text("talks.said.closed") : null,
                        refused.fault() == null ? null : m.text("talks.fault." + refused.fault()),
                        open.stream().map(talk -> open(talk, refused)).toList(),
                        Stream.of(Conversation.Outcome.values())
                                .map(outcome -> new TalksPage.Choice(outcome.name(), m.text("talk.outcome." + outcome)))
                                .toList(),
                        waiting.stream().map(this::line).toList(),
                        all.stream()
                                .filter(talk -> !talk.isOpen())
                                .map(this::closed)
                                .toList()));
    }

    private TalksPage.Open open(Conversation talk, Refused refused) {
        var id = talk.id().toString();
        return new TalksPage.Open(
                id,
                name(talk.name(), talk.person()),
                talk.classes(),
                day(talk.handedOnAt()),
                talk.note().isBlank() ? null : talk.note(),
                visitor.page("school/talks/" + id),
                id.equals(refused.id()) ? refused.note() : "");
    }

    private TalksPage.Line line(Waiting waiting) {
        return new TalksPage.Line(
                name(waiting.name(), waiting.person()),
                waiting.classes(),
                visitor.messages().text("school.answer." + waiting.decision()),
                day(waiting.since()));
    }

    private TalksPage.Line closed(Conversation talk) {
        var outcome = visitor.messages().text("talk.outcome." + talk.outcome().orElseThrow());
        return new TalksPage.Line(
                name(talk.name(), talk.person()),
                talk.classes(),
                talk.closingNote().map(note -> outcome + ". " + note).orElse(outcome),
                day(talk.closedAt().orElseThrow()));
    }

    private String name(Optional<String> name, PersonId person) {
        return new Naming(visitor.school(), visitor.messages()).pupil(name, person);
    }

    private String day(Instant at) {
        return visitor.messages().day(at, visitor.school().calendar().zone());
    }
}
