package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.ArrayList;
import java.util.List;

/** Where a teacher's choice comes back to: the activities are placed in the class, or the page says why not. */
final class DeepLinking {
    private final Choices choices;
    private final DeepLinkingResponse responses;
    private final Activities activities;
    private final Gradebook gradebook;
    private final Pages pages;

    DeepLinking(
            Choices choices, DeepLinkingResponse responses, Activities activities, Gradebook gradebook, Pages pages) {
        this.choices = choices;
        this.responses = responses;
        this.activities = activities;
        this.gradebook = gradebook;
        this.pages = pages;
    }

    Answer take(Request request) {
        var choice = choices.open(request.parameter("choice").orElse(""));
        if (choice.isEmpty()) return refused(Language.ENGLISH, "choice");
        var language = choice.get().teacher().language();
        var read = responses.read(request.parameter("JWT").orElse(""), choice.get());
        if (read.fault().isPresent()) return refused(language, read.fault().get());
        if (!choices.close(choice.get())) return refused(language, "choice");
        choices.keep(new Choices.Outcome(choice.get(), place(choice.get(), read.items()), read.message()));
        return Answer.seeOther("/deep-link/return?choice=" + choice.get().id());
    }

    Answer show(Request request) {
        var found = choices.outcome(request.parameter("choice").orElse(""));
        if (found.isEmpty()) return refused(Language.ENGLISH, "choice");
        var outcome = found.get();
        var choice = outcome.choice();
        var visit = new Visit(choice.teacher().language(), "/");
        var say = visit.say();
        var titles = outcome.placed().stream().map(Activity::title).toList();
        var onward = new Shown.Link(say.it("choice.back"), visit.to(Campus.address(choice.teacher(), choice.course())));
        return pages.show(
                "choice",
                new Shown.ChoiceMade(
                        say,
                        say.it("choice.title", titles.size(), choice.course().title()),
                        titles,
                        outcome.message().orElse(""),
                        onward));
    }

    private List<Activity> place(Choices.Choice choice, List<ContentItem> items) {
        var placed = new ArrayList<Activity>();
        for (var item : items) {
            var activity = activities.place(
                    choice.course(), item.title(choice.tool().name()), item.description(), item.placement());
            if (choice.offer().lineItem().orElse(true))
                item.column(gradebook.nextId(), choice.course(), activity.title())
                        .ifPresent(column -> gradebook.add(column.forLink(activity.resourceLinkId())));
            placed.add(activity);
        }
        return placed;
    }

    private Answer refused(Language language, String fault) {
        var say = Say.in(language);
        return pages.show(
                400,
                "choice",
                new Shown.ChoiceMade(
                        say,
                        say.it("choice.refused"),
                        List.of(),
                        say.it("choice.refused.words", fault),
                        new Shown.Link(say.it("home.title"), "/")));
    }
}
