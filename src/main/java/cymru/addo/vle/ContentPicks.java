package cymru.addo.vle;

import cymru.addo.lti.deeplinking.DeepLinkingSettings;
import java.util.Optional;

/** What a teacher who came to pick may pick, kept with the visit until they have picked. */
public interface ContentPicks {
    void keep(LaunchSession visit, DeepLinkingSettings settings);

    /** Empty for a visit that came for something else, and for one that has picked already. */
    Optional<DeepLinkingSettings> of(LaunchSession visit);

    /** The same, once: of two answers sent together one gets nothing. */
    Optional<DeepLinkingSettings> take(LaunchSession visit);
}
