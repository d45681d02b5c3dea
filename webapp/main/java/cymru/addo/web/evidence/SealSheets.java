package cymru.addo.web.evidence;

import cymru.addo.evidence.Seal;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Messages;
import cymru.addo.web.page.Paper;
import cymru.addo.web.page.QrCode;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lays out a seal on paper. */
@Dependent
public class SealSheets {
    /** What governors ask for, and how it is called in an event. */
    private static final Map<String, String> COUNTS = Map.of(
            "AGREED",
            "agreed",
            "QUERY_RAISED",
            "asked",
            "NOT_YET",
            "notYet",
            "ON_BEHALF",
            "withClass",
            "PARENT_ANSWERED",
            "parents");

    private final Visitor visitor;
    private final SealsView view;
    private final AddoConfig config;

    @Inject
    public SealSheets(Visitor visitor, SealsView view, AddoConfig config) {
        this.visitor = visitor;
        this.view = view;
        this.config = config;
    }

    Paper of(Seal seal) {
        var left = visitor.messages();
        var right = new Messages(left.language().other());
        var address = config.publicUrl() + "/verify";
        return new Paper(
                "evidence/sheet.jte",
                new SealPaper(
                        left.language().tag(),
                        left.text("seal.sheet.title", seal.year().label()),
                        visitor.school().name(),
                        seal.code().toString(),
                        seal.head(),
                        address,
                        QrCode.png(address + "?code=" + seal.code()),
                        left,
                        right,
                        rows(seal, List.of(left, right))));
    }

    private List<SealPaper.Row> rows(Seal seal, List<Messages> both) {
        var zone = visitor.school().calendar().zone();
        var who = view.who(seal);
        var rows = new ArrayList<SealPaper.Row>();
        rows.add(row(both, "seal.sheet.year", m -> seal.year().label()));
        rows.add(row(both, "seal.sheet.when", m -> m.dayAndTime(seal.at(), zone)));
        rows.add(row(both, "seal.sheet.who", m -> who));
        rows.add(row(both, "seal.sheet.covers", m -> m.count("seal.covers", seal.position())));
        for (var kind : List.of("AGREED", "ON_BEHALF", "QUERY_RAISED", "NOT_YET", "PARENT_ANSWERED"))
            rows.add(row(both, "seal.sheet.count." + COUNTS.get(kind), m -> seal.counts()
                    .getOrDefault(kind, 0L)
                    .toString()));
        return List.copyOf(rows);
    }

    private static SealPaper.Row row(List<Messages> both, String key, Function<Messages, String> value) {
        return new SealPaper.Row(
                both.stream().map(m -> m.text(key)).toList(),
                both.stream().map(value).toList());
    }
}
