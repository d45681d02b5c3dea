package cymru.addo.roster;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.Band;
import cymru.addo.school.BandSource;

/** A person's band, and which rule put them in it. */
public record BandFound(Band band, BandSource source) {
    public BandFound {
        requireNonNull(band, "band");
        requireNonNull(source, "source");
    }
}
