package cymru.addo.moodle;

import java.net.URI;

/** Says which addresses may be asked: those that lead out of the house. What it is asked about may come from a form. */
public interface SiteGuard {
    boolean allows(URI site);
}
