package cymru.addo.vle;

import java.util.Optional;

/** What visits came for. */
public interface Errands {
    void keep(LaunchSession visit, Errand errand);

    /** Empty for a visit that came by a menu, by a plain link, or to pick. */
    Optional<Errand> of(LaunchSession visit);
}
