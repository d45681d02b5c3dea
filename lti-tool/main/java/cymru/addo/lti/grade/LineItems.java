package cymru.addo.lti.grade;

import cymru.addo.lti.Json;
import cymru.addo.lti.http.OutgoingAnswer;
import cymru.addo.lti.http.OutgoingRequest;
import cymru.addo.lti.http.OutgoingRequests;
import cymru.addo.lti.service.Pages;
import cymru.addo.lti.service.ServiceCalls;
import cymru.addo.lti.service.ServiceOutcome;
import cymru.addo.lti.service.ServiceOutcome.Done;
import cymru.addo.lti.service.ServiceOutcome.Refused;
import cymru.addo.lti.service.ServiceOutcome.Silence;
import cymru.addo.lti.service.ServiceOutcome.TryLater;
import cymru.addo.lti.service.ServiceTokens;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Looks after our columns in the gradebooks of platforms. A column is looked for before one is made, since a copied course
 * brings its columns along.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#line-item-service">AGS 2.0, 3.2</a>
 */
public final class LineItems {
    private static final String ONE = "application/vnd.ims.lis.v2.lineitem+json";
    private static final String MANY = "application/vnd.ims.lis.v2.lineitemcontainer+json";

    private final ServiceCalls calls;
    private final Pages pages;

    public LineItems(OutgoingRequests outgoing, ServiceTokens tokens) {
        this.calls = new ServiceCalls(outgoing, tokens);
        this.pages = new Pages(calls);
    }

    /** All columns that the platform lets us see, to the last page. */
    public ServiceOutcome<List<LineItem>> all(Gradebook gradebook, LineItemFilter filter) {
        if (!gradebook.maySearch()) return new Refused<>(0, "the platform does not let us look for columns");
        var first = filter.appliedTo(gradebook.offered().lineItems().orElseThrow());
        return pages.read(gradebook.access(), first, MANY, LineItems::list);
    }

    /**
     * The column with the resource id and tag of the wanted one: that of its link, or else one that belongs to no link. A
     * column of another link is another assignment's, though it may look the same.
     */
    public ServiceOutcome<Optional<LineItem>> find(Gradebook gradebook, Column wanted) {
        return all(gradebook, LineItemFilter.like(wanted)).map(found -> best(found, wanted));
    }

    public ServiceOutcome<LineItem> create(Gradebook gradebook, Column wanted) {
        if (!gradebook.mayCreate()) return new Refused<>(0, "the platform does not let us make columns");
        var at = gradebook.offered().lineItems().orElseThrow();
        return one(gradebook, OutgoingRequest.post(at, ONE, Json.ascii(wanted.json())));
    }

    public ServiceOutcome<LineItem> findOrCreate(Gradebook gradebook, Column wanted) {
        return find(gradebook, wanted).then(found -> found.<ServiceOutcome<LineItem>>map(Done::new)
                .orElseGet(() -> create(gradebook, wanted)));
    }

    public ServiceOutcome<LineItem> get(Gradebook gradebook, URI lineItem) {
        return one(gradebook, OutgoingRequest.get(lineItem));
    }

    /** Changes a column. What the platform keeps there beside our words is read first and given back. */
    public ServiceOutcome<LineItem> change(Gradebook gradebook, URI lineItem, UnaryOperator<Column> change) {
        return get(gradebook, lineItem)
                .then(now -> one(
                        gradebook,
                        OutgoingRequest.put(lineItem, ONE, Json.ascii(now.changedTo(change.apply(now.column()))))));
    }

    private ServiceOutcome<LineItem> one(Gradebook gradebook, OutgoingRequest request) {
        return calls.send(gradebook.access(), request.with("Accept", ONE)).then(LineItems::item);
    }

    private static ServiceOutcome<LineItem> item(OutgoingAnswer answer) {
        return Json.object(answer.body())
                .flatMap(LineItem::read)
                .<ServiceOutcome<LineItem>>map(Done::new)
                .orElseGet(() ->
                        new TryLater<>(Silence.UNREADABLE, "the platform's column cannot be read", Optional.empty()));
    }

    private static Optional<List<LineItem>> list(OutgoingAnswer answer) {
        return Json.objects(answer.body()).map(items -> items.stream()
                .flatMap(item -> LineItem.read(item).stream())
                .toList());
    }

    private static Optional<LineItem> best(List<LineItem> found, Column wanted) {
        return found.stream()
                .filter(item -> item.column().resourceId().equals(wanted.resourceId()))
                .filter(item -> item.column().tag().equals(wanted.tag()))
                .filter(item ->
                        isOfLink(item, wanted) || item.column().resourceLinkId().isEmpty())
                .min(Comparator.comparing(item -> !isOfLink(item, wanted)));
    }

    private static boolean isOfLink(LineItem item, Column wanted) {
        return item.column().resourceLinkId().equals(wanted.resourceLinkId());
    }
}
