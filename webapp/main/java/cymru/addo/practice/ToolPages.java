package cymru.addo.practice;

import cymru.addo.school.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is registered of one tool, as its administrator sees it: where it is, what it may and what it takes. */
final class ToolPages {
    private final Tools tools;
    private final Agreements agreements;
    private final Refusals refusals;
    private final Pages pages;

    ToolPages(Tools tools, Agreements agreements, Refusals refusals, Pages pages) {
        this.tools = tools;
        this.agreements = agreements;
        this.refusals = refusals;
        this.pages = pages;
    }

    Answer show(Request request) {
        var visit = Visit.of(request, Language.ENGLISH);
        var say = visit.say();
        var back = new Shown.Link(say.it("install.done"), visit.to("/admin"));
        return tools.of(request.place("tool"))
                .map(tool -> pages.show(
                        "tool",
                        new Shown.ToolPage(
                                visit.frame(tool.name()),
                                tool.name(),
                                tool.clientId(),
                                facts(say, tool),
                                scopes(say, tool),
                                messages(say, tool),
                                tools.all().size() > 1,
                                back)))
                .orElseGet(() -> Answer.seeOther(visit.to("/admin")));
    }

    /** The tool's launches and tokens end at once. */
    Answer retire(Request request) {
        tools.retire(request.place("tool"));
        return Answer.seeOther(Visit.of(request, Language.ENGLISH).to("/admin"));
    }

    Answer list(Request request) {
        var inUse = tools.inUse();
        return Answer.json(
                200,
                tools.all().stream()
                        .map(tool -> described(tool, tool.equals(inUse)))
                        .toList());
    }

    Answer failures(Request request) {
        return Answer.json(
                200,
                refusals.all().stream()
                        .map(refusal ->
                                Map.of("at", refusal.at().toString(), "tool", refusal.tool(), "words", refusal.words()))
                        .toList());
    }

    /** Needs tool, its client id. */
    Answer retireByScript(Request request) {
        return request.parameter("tool").filter(tools::retire).isPresent() ? list(request) : Api.refused("tool");
    }

    private List<Shown.Fact> facts(Say say, Tool tool) {
        var facts = new ArrayList<Shown.Fact>();
        facts.add(new Shown.Fact(say.it("tool.ids"), say.it("tools.ids", tool.clientId(), tool.deployment())));
        facts.add(new Shown.Fact(say.it("tool.target"), tool.targetLinkUri()));
        facts.add(new Shown.Fact(say.it("tool.login"), tool.initiateLoginUri()));
        facts.add(new Shown.Fact(say.it("tool.redirects"), String.join(" ", tool.redirectUris())));
        facts.add(new Shown.Fact(say.it("tool.keys"), tool.jwksUri()));
        facts.add(new Shown.Fact(
                say.it("tool.told"),
                say.it(tool.learnsNames() ? "tool.names" : "tool.names.not") + " "
                        + say.it(tool.learnsEmail() ? "tool.email" : "tool.email.not")));
        if (!tool.custom().isEmpty())
            facts.add(new Shown.Fact(say.it("tool.custom"), lines(new TreeMap<>(tool.custom()))));
        if (tool.takes(Purpose.EULA)) facts.add(new Shown.Fact(say.it("tool.terms"), terms(say, tool)));
        return facts;
    }

    private String terms(Say say, Tool tool) {
        if (!agreements.isRequired(tool)) return say.it("tool.terms.not");
        var accepted = agreements.of(tool).values().stream()
                .filter(Agreements.Answered::accepted)
                .count();
        return say.it("tool.terms.accepted", accepted);
    }

    private static List<Shown.Fact> scopes(Say say, Tool tool) {
        return PlatformConfiguration.services().stream()
                .filter(tool.scopes()::contains)
                .map(scope -> new Shown.Fact(
                        say.it("scope."
                                + scope.substring(scope.indexOf("scope/") + 6).replace('/', '.')),
                        scope))
                .toList();
    }

    private static List<Shown.Fact> messages(Say say, Tool tool) {
        return PlatformConfiguration.messages().stream()
                .filter(tool::takes)
                .map(type -> new Shown.Fact(say.it("message." + type), type))
                .toList();
    }

    private static Map<String, Object> described(Tool tool, boolean inUse) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", tool.clientId());
        fields.put("deployment", tool.deployment());
        fields.put("name", tool.name());
        fields.put("inUse", inUse);
        fields.put("scopes", tool.scopes().stream().sorted().toList());
        fields.put("messages", new TreeMap<>(tool.messages()));
        return fields;
    }

    private static String lines(Map<String, String> custom) {
        return String.join(
                ", ",
                custom.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
    }
}
