package cymru.addo.practice;

import java.util.function.Supplier;

/** Stands for Microsoft Teams: shows the tool as a tab, and tells it who is there, by the same messages. */
final class TeamsHost {
    private final Doorways doorways;
    private final SignInDesk desk;
    private final Pages pages;
    private final Supplier<String> signIn;

    /** @param signIn where people sign in with their account; empty where no door is open */
    TeamsHost(Doorways doorways, SignInDesk desk, Pages pages, Supplier<String> signIn) {
        this.doorways = doorways;
        this.desk = desk;
        this.pages = pages;
        this.signIn = signIn;
    }

    static String address(Person person) {
        return Campus.address(person) + "teams";
    }

    Answer show(Request request) {
        return doorways.person(
                request, person -> signIn.get().isEmpty() ? doorways.nothing(request) : tab(request, person));
    }

    private Answer tab(Request request, Person person) {
        var visit = Visit.of(request, person.language());
        var say = visit.say();
        var title = say.it("teams.title");
        var back = new Shown.Link(say.it("activity.back"), visit.to(Campus.address(person)));
        return pages.show(
                "teams",
                new Shown.TeamsTab(
                        visit.frame(title),
                        person.calledBy(),
                        tabAddress(visit),
                        desk.hostToken(person).orElse(""),
                        back));
    }

    /** The tab that the app of the school names for the door. */
    private String tabAddress(Visit visit) {
        return signIn.get().replace("/sign-in/", "/teams/") + "?lang="
                + visit.language().tag();
    }
}
