package cymru.addo.practice;

import java.util.List;
import java.util.Map;

/** What the pages of the practice VLE show, ready to be drawn. */
public final class Shown {
    private Shown() {}

    public record Link(String words, String address) {}

    /** What every page carries: its language, its title and the same page in the other language. */
    public record Frame(Say say, String title, String home, String admin, Link otherLanguage) {}

    /** A person to begin with: who they are and what one sees as them. */
    public record QuickStart(String name, String about, String address) {}

    /** A person in a list; the words after the name where there is something to know of them. */
    public record Listed(String name, String about, String address) {}

    public record ClassList(String title, String lang, List<Listed> people) {}

    /** @param signIn where people sign in with their account; empty where no door is open */
    public record Home(
            Frame frame, List<QuickStart> quickStarts, List<ClassList> classes, List<Listed> unplaced, String signIn) {}

    /** Something to open in a class; without an address it is closed, and a note says why. */
    public record Card(String key, String title, String about, String lang, String address, List<String> notes) {}

    public record ClassSection(String title, String lang, String address, List<Card> cards) {}

    /**
     * The people are those whose data an administrator may ask after; for anyone else there are none.
     *
     * @param teams the tool as a tab of Teams; empty where no door is open
     */
    public record PersonPage(
            Frame frame,
            String name,
            String about,
            List<ClassSection> classes,
            List<Choice> people,
            String privacy,
            String teams) {}

    public record CoursePage(
            Frame frame,
            String name,
            String course,
            String lang,
            List<Card> cards,
            List<Link> links,
            boolean teaches,
            String here,
            List<Choice> otherClasses,
            Link back) {}

    /** What came of a teacher's choice of content; it stands in the frame, so it has no head and foot. */
    public record ChoiceMade(Say say, String heading, List<String> titles, String words, Link onward) {}

    public record ActivityPage(
            Frame frame,
            String name,
            String course,
            String lang,
            String activity,
            String launch,
            String newTab,
            Link back) {}

    /**
     * The tool as a tab of Teams.
     *
     * @param token what the tab is told of whoever is there; empty where they would have to be asked first
     */
    public record TeamsTab(Frame frame, String name, String tab, String token, Link back) {}

    /** Where somebody says which account is theirs; it stands before the app, with nothing of the school around it. */
    public record SignIn(Say say, String title, Map<String, String> fields, List<Choice> people, String button) {}

    /** A form that posts itself where scripts run, and waits for its button where they do not. */
    public record FormPost(Say say, String action, String method, Map<String, String> fields) {}

    public record Notice(Frame frame, String heading, String words, Link onward) {}

    public record SwitchRow(String service, String words, String state) {}

    public record Choice(String word, String words) {}

    public record ToolRow(
            String name, String clientId, String deployment, String address, String page, boolean inUse) {}

    public record Admin(
            Frame frame,
            List<ToolRow> tools,
            List<SwitchRow> switches,
            List<Choice> states,
            List<Choice> storageModes,
            String storageMode,
            List<String> keys,
            List<Fact> failed,
            Link webServices,
            String installFault) {}

    /** @param messages what a tool sent to whom */
    public record WebServices(
            Frame frame,
            String address,
            String token,
            List<SwitchRow> functions,
            List<Choice> states,
            List<Fact> messages,
            Link back) {}

    /** A name and what stands under it. */
    public record Fact(String name, String words) {}

    public record ToolPage(
            Frame frame,
            String name,
            String clientId,
            List<Fact> facts,
            List<Fact> scopes,
            List<Fact> messages,
            boolean canRetire,
            Link back) {}

    public record Install(Frame frame, String address, String admin) {}
}
