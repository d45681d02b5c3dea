package cymru.addo.web.session;

import cymru.addo.vle.WaysIn;
import cymru.addo.web.page.Input;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a Microsoft door may be opened as a tab: in Microsoft 365, and by the directory itself.
 *
 * @see <a href="https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements">Requirements of a tab</a>
 */
@Dependent
public class TeamsTabs {
    private static final String HOSTS =
            " https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com"
                    + " https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com";

    private final WaysIn ways;

    @Inject
    public TeamsTabs(WaysIn ways) {
        this.ways = ways;
    }

    /**
     * @param framedBy the sources for {@code frame-ancestors}
     * @param directory the origin of who knows the people
     */
    public record Tab(UUID door, String framedBy, String directory) {}

    /** Empty where the door is closed, or leads to somebody else's directory. */
    public Optional<Tab> of(String door) {
        return Input.uuid(door).flatMap(id -> ways.directoryOfTab(id).map(directory -> tab(id, directory)));
    }

    private static Tab tab(UUID door, URI directory) {
        var origin = directory.getScheme() + "://" + directory.getRawAuthority();
        return new Tab(door, "'self' " + origin + HOSTS, origin);
    }
}
