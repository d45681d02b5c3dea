package cymru.addo.web.classcode;

import cymru.addo.classcode.OwnClasses;
import cymru.addo.classcode.WriteClassList.Fault;
import cymru.addo.web.page.View;
import cymru.addo.web.session.SchoolMenu;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Lays out the classes that the school lists itself. */
@Dependent
public class OwnClassesView {
    static final String ROOT = "school/lists";

    private final Visitor visitor;
    private final OwnClasses own;

    @Inject
    public OwnClassesView(Visitor visitor, OwnClasses own) {
        this.visitor = visitor;
        this.own = own;
    }

    View plain(String said) {
        var isWritten = "written".equals(said);
        return page(isWritten ? visitor.messages().text("join.lists.said") : null, null, "", "");
    }

    View written(List<String> twice) {
        return page(visitor.messages().text("join.lists.twice", String.join("; ", twice)), null, "", "");
    }

    View refused(Fault fault, String title, String names) {
        return page(null, visitor.messages().text("join.lists.fault." + fault), title, names);
    }

    private View page(String said, String fault, String title, String names) {
        return new View(
                "classcode/lists.jte",
                new OwnClassesPage(
                        visitor.frame("join.lists.title", "staff", ROOT),
                        SchoolMenu.on(visitor, ROOT),
                        visitor.page(ROOT),
                        said,
                        fault,
                        title,
                        names,
                        own.of(visitor.schoolId()).stream().map(this::listed).toList()));
    }

    private OwnClassesPage.Listed listed(OwnClasses.OwnClass one) {
        var place = CodePlace.ofList(one.id(), one.title());
        return new OwnClassesPage.Listed(one.title(), one.pupils(), visitor.page(place.path()));
    }
}
