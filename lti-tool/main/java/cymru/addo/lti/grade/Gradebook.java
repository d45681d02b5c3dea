package cymru.addo.lti.grade;

import cymru.addo.lti.PlatformRegistration;
import cymru.addo.lti.launch.Services.Grades;
import cymru.addo.lti.service.ServiceAccess;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A course's gradebook, as far as the newest launch from that course opened it to us. Addresses may change: keep those of
 * each launch.
 *
 * @param offered the launch's grade claim: scopes, the address of all columns, the one column of the launched link
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0#assignment-and-grade-service-claim">AGS 2.0, 3.1</a>
 */
public record Gradebook(PlatformRegistration registration, String deployment, Grades offered) {
    private static final String SCOPE = "https://purl.imsglobal.org/spec/lti-ags/scope/";
    public static final String LINE_ITEM = SCOPE + "lineitem";
    public static final String LINE_ITEM_READ_ONLY = SCOPE + "lineitem.readonly";
    public static final String RESULT_READ_ONLY = SCOPE + "result.readonly";
    public static final String SCORE = SCOPE + "score";
    public static final Set<String> SCOPES = Set.of(LINE_ITEM, LINE_ITEM_READ_ONLY, RESULT_READ_ONLY, SCORE);

    /** Whether we may make columns of our own here. */
    public boolean mayCreate() {
        return offered.scopes().contains(LINE_ITEM) && offered.lineItems().isPresent();
    }

    public boolean maySearch() {
        return (offered.scopes().contains(LINE_ITEM) || offered.scopes().contains(LINE_ITEM_READ_ONLY))
                && offered.lineItems().isPresent();
    }

    public boolean mayScore() {
        return offered.scopes().contains(SCORE);
    }

    public boolean mayReadResults() {
        return offered.scopes().contains(RESULT_READ_ONLY);
    }

    /** One token serves all four uses, so that a school day costs a platform few of them. */
    ServiceAccess access() {
        var scopes = offered.scopes().stream().filter(SCOPES::contains).collect(Collectors.toUnmodifiableSet());
        var named = Stream.concat(offered.lineItems().stream(), offered.lineItem().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new ServiceAccess(registration, deployment, scopes, named);
    }
}
