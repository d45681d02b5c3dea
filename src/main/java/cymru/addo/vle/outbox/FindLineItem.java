package cymru.addo.vle.outbox;

import cymru.addo.assignment.Assignment;
import cymru.addo.lti.ToolSettings;
import cymru.addo.lti.grade.Column;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.lti.grade.LineItem;
import cymru.addo.lti.grade.LineItemFilter;
import cymru.addo.lti.grade.LineItems;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Gone;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The gradebook column of an assignment's link: known again by what we wrote beside it, which a copied course brings along, or
 * by its link; else made, if the assignment counts. A teacher who takes away the column of a plain link wants none.
 */
@Dependent
class FindLineItem {
    private static final String NAMELESS = "Addo";

    private final LineItems lineItems;
    private final ToolSettings tool;

    @Inject
    FindLineItem(LineItems lineItems, ToolSettings tool) {
        this.lineItems = lineItems;
        this.tool = tool;
    }

    /** Gone where there is none and the platform lets us make none. */
    ServiceOutcome<URI> of(Assignment assignment, AssignmentLink link, Gradebook gradebook) {
        if (!gradebook.maySearch()) return new Gone<>();
        var wanted = wanted(assignment, link);
        return lineItems
                .find(gradebook, wanted)
                .then(found -> found.isPresent() ? new Done<>(found) : ofLink(gradebook, link))
                .then(found -> found.<ServiceOutcome<LineItem>>map(Done::new).orElseGet(() -> made(gradebook, wanted)))
                .map(LineItem::id);
    }

    private ServiceOutcome<Optional<LineItem>> ofLink(Gradebook gradebook, AssignmentLink link) {
        var filter = new LineItemFilter(
                Optional.empty(), Optional.empty(), Optional.of(link.resourceLink()), Optional.empty());
        return lineItems.all(gradebook, filter).map(found -> onlyOne(found, link));
    }

    /** Platforms may ignore the filter; and where there are several, none is known to be the one. */
    private static Optional<LineItem> onlyOne(List<LineItem> found, AssignmentLink link) {
        var ofLink = found.stream()
                .filter(item -> item.column().resourceLinkId().equals(Optional.of(link.resourceLink())))
                .toList();
        return ofLink.size() == 1 ? Optional.of(ofLink.get(0)) : Optional.empty();
    }

    private ServiceOutcome<LineItem> made(Gradebook gradebook, Column wanted) {
        return gradebook.mayCreate() ? lineItems.create(gradebook, wanted) : new Gone<>();
    }

    private Column wanted(Assignment assignment, AssignmentLink link) {
        var title = assignment.task().title().orElse(NAMELESS);
        return AssignmentColumn.of(assignment, title, tool.launchUri()).ofLink(link.resourceLink());
    }
}
