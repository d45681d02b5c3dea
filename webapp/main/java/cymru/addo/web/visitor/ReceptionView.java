package cymru.addo.web.visitor;

import cymru.addo.agreement.AdultEdition;
import cymru.addo.agreement.Audience;
import cymru.addo.evidence.ReceiptCode;
import cymru.addo.school.Language;
import cymru.addo.school.School;
import cymru.addo.visitor.AcceptAtReception;
import cymru.addo.visitor.JustKept;
import cymru.addo.visitor.Stay;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.View;
import cymru.addo.web.visitor.SignForm.Typed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Lays out what lies behind the code at reception. */
@Dependent
public class ReceptionView {
    private static final Map<Audience, String> WHO =
            Map.of(Audience.VISITORS, "visitor", Audience.COMMUNITY, "community");

    private final AcceptAtReception reception;
    private final ReceiptCode codes;
    private final AddoConfig config;
    private final Clock clock;

    @Inject
    public ReceptionView(AcceptAtReception reception, ReceiptCode codes, AddoConfig config, Clock clock) {
        this.reception = reception;
        this.codes = codes;
        this.config = config;
        this.clock = clock;
    }

    static String address(String code, String path, Language language) {
        return "/visit/" + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20") + path + "?lang="
                + language.tag();
    }

    static Optional<Audience> audience(String who) {
        return WHO.entrySet().stream()
                .filter(each -> each.getValue().equals(who))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Both languages side by side: the one that is wanted is chosen with the first press. */
    View start(String code, School school, Messages m) {
        var doors = Stream.of(m, new Messages(m.language().other()))
                .map(each -> door(code, school, each))
                .toList();
        return new View("visitor/start.jte", new StartPage(frame(m, "reception.title", null), doors));
    }

    private StartPage.Door door(String code, School school, Messages m) {
        var choices = Stream.of(Audience.VISITORS, Audience.COMMUNITY)
                .filter(audience -> reception.words(school, audience).isPresent())
                .map(audience -> new StartPage.Choice(
                        address(code, "/" + WHO.get(audience), m.language()),
                        m.text("reception.start." + WHO.get(audience))))
                .toList();
        var words = choices.isEmpty() ? "reception.start.nothing" : "reception.start.words";
        return new StartPage.Door(
                m.language().tag(), m.text("reception.start.heading", school.name()), m.text(words), choices);
    }

    View blank(String code, School school, AdultEdition words, Messages m) {
        var today = Stay.at(school, clock.instant()).first();
        return sign(code, school, words, UUID.randomUUID(), Typed.nothing(today), List.of(), null, m);
    }

    View again(String code, School school, AdultEdition words, SignForm form, List<String> faults, Messages m) {
        return sign(code, school, words, form.visit().value(), form.typed(), faults, null, m);
    }

    /** The words that count now, and what was typed under the ones before. */
    View changed(String code, School school, AdultEdition words, SignForm form, Messages m) {
        var news = m.text("reception.changed");
        return sign(code, school, words, form.visit().value(), form.typed(), List.of(), news, m);
    }

    private View sign(
            String code,
            School school,
            AdultEdition words,
            UUID visit,
            Typed typed,
            List<String> faults,
            String news,
            Messages m) {
        var who = "/" + WHO.get(words.audience());
        var other = address(code, who, m.language().other());
        var isGroup = words.audience() == Audience.COMMUNITY;
        return new View(
                "visitor/sign.jte",
                new SignPage(
                        frame(m, "reception.title", other),
                        address(code, who, m.language()),
                        address(code, "", m.language()),
                        school.name(),
                        words.text(m.language()),
                        words.id().toString(),
                        words.wordsHash(m.language()),
                        visit.toString(),
                        news,
                        fields(school, isGroup, typed, faults, m)));
    }

    SignFields fields(School school, boolean isGroup, Typed typed, List<String> faults, Messages m) {
        var stay = Stay.at(school, clock.instant());
        return new SignFields(
                m,
                isGroup,
                typed,
                stay.first().toString(),
                stay.last().toString(),
                faults.stream()
                        .map(field -> new SignFields.Fault(
                                field.startsWith("until") ? "until" : field,
                                m.text("reception.fault." + field, m.day(stay.last()))))
                        .toList());
    }

    /** No name stands on it: the screen is there for everybody. */
    View receipt(String code, School school, JustKept kept, Messages m) {
        var zone = school.calendar().zone();
        var facts = new ArrayList<String>();
        facts.add(m.text("reception.receipt.when", m.dayAndTime(kept.at(), zone), kept.edition()));
        kept.lastDay().ifPresent(day -> facts.add(m.text("reception.receipt.until", m.day(day))));
        codes.of(school.id(), kept.event())
                .ifPresent(proof -> facts.add(m.text("reception.receipt.code", proof, config.publicUrl())));
        var heading = kept.lastDay().isPresent() ? "agreed" : "declined";
        return new View(
                "visitor/receipt.jte",
                new ReceiptPage(
                        frame(m, "reception.title", null),
                        m.text("reception.receipt." + heading),
                        m.text("reception.receipt." + heading + ".next"),
                        List.copyOf(facts),
                        address(code, "", m.language())));
    }

    /** @param why unknown, nothing or tooMany */
    View closed(String why, Messages m) {
        return new View(
                "visitor/closed.jte",
                new ClosedPage(
                        frame(m, "reception.title", null),
                        m.text("reception.closed." + why),
                        m.text("reception.closed." + why + ".next")));
    }

    private static Frame frame(Messages m, String title, String other) {
        return new Frame(m, m.text(title), "staff", other, null, null, null);
    }
}
