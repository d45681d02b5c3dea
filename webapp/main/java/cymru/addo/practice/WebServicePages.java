package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where the administrator gives out the token and says what it may ask, and where one sees what came of it. */
final class WebServicePages {
    private static final String PAGE = "/admin/web-services";

    private final SampleSchool school;
    private final Cohorts cohorts;
    private final Noticed noticed;
    private final ServiceOffers offers;
    private final Places places;
    private final Pages pages;

    WebServicePages(
            SampleSchool school, Cohorts cohorts, Noticed noticed, ServiceOffers offers, Places places, Pages pages) {
        this.school = school;
        this.cohorts = cohorts;
        this.noticed = noticed;
        this.offers = offers;
        this.places = places;
        this.pages = pages;
    }

    Answer show(Request request) {
        var visit = new Visit(Visit.of(request, Language.ENGLISH).language(), PAGE);
        var say = visit.say();
        var functions = offers.all().entrySet().stream()
                .map(offer -> new Shown.SwitchRow(
                        offer.getKey(), offer.getKey(), offer.getValue().word()))
                .toList();
        var states = Arrays.stream(ServiceOffers.Offer.values())
                .map(state -> new Shown.Choice(state.word(), say.it("offer." + state.word())))
                .toList();
        return pages.show(
                "web-services",
                new Shown.WebServices(
                        visit.frame(say.it("offer.title")),
                        places.issuer(),
                        WebServices.TOKEN,
                        functions,
                        states,
                        happened(),
                        new Shown.Link(say.it("admin.title"), visit.to("/admin"))));
    }

    Answer turn(Request request) {
        for (var function : offers.all().keySet())
            request.parameter(function).ifPresent(offer -> offers.turn(function, offer));
        return Answer.seeOther(Visit.of(request, Language.ENGLISH).to(PAGE));
    }

    /** What a tool did, for scripts. */
    Answer noticed(Request request) {
        return Answer.json(
                200,
                Map.of(
                        "messages",
                        noticed.messages().stream()
                                .map(message -> Map.of("to", message.to(), "text", message.text()))
                                .toList(),
                        "days",
                        noticed.days().stream()
                                .map(day -> Map.of("course", day.course(), "name", day.name(), "at", day.at()))
                                .toList(),
                        "ticks",
                        noticed.ticks().stream()
                                .map(tick -> Map.of("module", tick.module(), "user", tick.user()))
                                .toList(),
                        "token",
                        WebServices.TOKEN));
    }

    /** Needs function and offer: there, missing, forbidden or silent. */
    Answer turnByScript(Request request) {
        var isTurned = offers.turn(
                request.parameter("function").orElse(""),
                request.parameter("offer").orElse(""));
        return isTurned ? noticed(request) : Api.refused("function or offer");
    }

    /** Needs cohort, and join or leave with somebody's key; without these the cohort vanishes. */
    Answer cohort(Request request) {
        var cohort = request.parameter("cohort").flatMap(cohorts::find);
        if (cohort.isEmpty()) return Api.refused("cohort");
        var joins = request.parameter("join").flatMap(school::person);
        var leaves = request.parameter("leave").flatMap(school::person);
        joins.ifPresent(person -> cohorts.join(cohort.get(), person));
        leaves.ifPresent(person -> cohorts.leave(cohort.get(), person));
        if (joins.isEmpty() && leaves.isEmpty()) cohorts.remove(cohort.get());
        return Answer.json(200, cohorts.all().stream().collect(Collectors.toMap(Cohort::name, each -> each.members()
                .size())));
    }

    private List<Shown.Fact> happened() {
        return noticed.messages().stream()
                .map(message -> new Shown.Fact(name(message.to()), message.text()))
                .toList();
    }

    private String name(String subject) {
        return school.people().stream()
                .filter(person -> person.subject().equals(subject))
                .findFirst()
                .map(Person::calledBy)
                .orElse(subject);
    }
}
