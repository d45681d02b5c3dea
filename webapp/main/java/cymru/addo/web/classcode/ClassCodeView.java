package cymru.addo.web.classcode;

import cymru.addo.classcode.CameIn;
import cymru.addo.classcode.ClassCode;
import cymru.addo.classcode.OpenClassCode;
import cymru.addo.web.app.AddoConfig;
import cymru.addo.web.page.Frame;
import cymru.addo.web.page.QrCode;
import cymru.addo.web.page.View;
import cymru.addo.web.session.ClassMenu;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Lays out the code for the board, with the names of those who came in under it. */
@Dependent
public class ClassCodeView {
    private static final Set<String> SAID = Set.of("closed", "letGo");

    private final Visitor visitor;
    private final OpenClassCode codes;
    private final AddoConfig config;

    @Inject
    public ClassCodeView(Visitor visitor, OpenClassCode codes, AddoConfig config) {
        this.visitor = visitor;
        this.codes = codes;
        this.config = config;
    }

    /** @param shown how the open code reads, as the address of the page remembers it; anything else is not shown */
    View show(CodePlace place, String shown, String said) {
        var m = visitor.messages();
        var current = codes.current(visitor.schoolId(), place.classGroup());
        var open = current.map(code -> open(code, shown)).orElse(null);
        var path = open == null || open.code() == null ? place.path() : place.path() + "?code=" + open.code();
        return new View(
                "classcode/code.jte",
                new ClassCodePage(
                        frame(place, path),
                        place.isOwnList() ? null : ClassMenu.on(visitor, place.path()),
                        place.isOwnList() ? SchoolMenu.on(visitor, OwnClassesView.ROOT) : null,
                        visitor.page(place.path()),
                        said != null && SAID.contains(said) ? m.text("join.said." + said) : null,
                        blocked(place),
                        open,
                        visitor.page(path),
                        codes.cameIn(visitor.schoolId(), place.classGroup()).stream()
                                .map(this::came)
                                .toList()));
    }

    private Frame frame(CodePlace place, String path) {
        var frame = visitor.frame("join.code.title", "staff", path);
        return place.isOwnList() ? frame.titled(place.title()) : frame;
    }

    private String blocked(CodePlace place) {
        var m = visitor.messages();
        if (!codes.isOwn(visitor.schoolId(), visitor.person(), place.classGroup())) return m.text("join.code.notYours");
        return codes.hasNames(visitor.schoolId(), place.classGroup()) ? null : m.text("join.code.noNames");
    }

    private ClassCodePage.Open open(ClassCode current, String shown) {
        var code = shown != null && codes.reads(current, shown) ? shown : null;
        var address = config.publicUrl() + JoinView.ADDRESS;
        return new ClassCodePage.Open(
                code,
                visitor.messages()
                        .time(current.expiresAt(), visitor.school().calendar().zone()),
                address.replaceFirst("^https?://", ""),
                code == null ? null : QrCode.svg(address + "?code=" + code));
    }

    private ClassCodePage.Came came(CameIn one) {
        var zone = visitor.school().calendar().zone();
        return new ClassCodePage.Came(
                one.person().toString(), one.name(), visitor.messages().time(one.at(), zone), one.here());
    }
}
