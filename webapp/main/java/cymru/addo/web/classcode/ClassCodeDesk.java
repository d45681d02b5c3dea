package cymru.addo.web.classcode;

import cymru.addo.classcode.OpenClassCode;
import cymru.addo.classcode.OpenClassCode.Outcome;
import cymru.addo.school.PersonId;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;

/** What is done with a code, on whichever page it is shown. */
@Dependent
public class ClassCodeDesk {
    private static final Pattern CODE = Pattern.compile("[A-Z]{4}-[A-Z]{4}");

    private final Visitor visitor;
    private final ClassCodeView view;
    private final OpenClassCode codes;

    @Inject
    public ClassCodeDesk(Visitor visitor, ClassCodeView view, OpenClassCode codes) {
        this.visitor = visitor;
        this.view = view;
        this.codes = codes;
    }

    Response open(CodePlace place) {
        var outcome = codes.open(visitor.schoolId(), visitor.person(), place.classGroup());
        if (outcome instanceof Outcome.NotYourClass) throw new ForbiddenException();
        return outcome instanceof Outcome.Opened opened
                ? visitor.seeOther(place.path() + "?code=" + opened.code())
                : view.show(place, null, null).answer(422);
    }

    Response close(CodePlace place) {
        if (!codes.close(visitor.schoolId(), visitor.person(), place.classGroup())) throw new ForbiddenException();
        return visitor.seeOther(place.path() + "?said=closed");
    }

    Response letGo(CodePlace place, String pupil, String code) {
        var who = Input.uuid(pupil).map(PersonId::new).orElseThrow(NotFoundException::new);
        if (!codes.letGo(visitor.schoolId(), visitor.person(), place.classGroup(), who)) throw new NotFoundException();
        return visitor.seeOther(place.path() + "?said=letGo" + remembered(code));
    }

    /** Whatever is no code is not written into an address. */
    private static String remembered(String code) {
        return code != null && CODE.matcher(code).matches() ? "&code=" + code : "";
    }
}
