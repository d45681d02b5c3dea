package cymru.addo.evidence;

import java.util.List;

/**
 * What the events amount to, kept in tables so that nobody has to add them up: it can be made anew from them at any time, and gives the same
 * rows. A feature that has such tables brings one of these along, and {@link RebuildProjections} finds it.
 */
public interface Projection {
    /** The tables, each with a column {@code school_id}; whatever refers to another of them stands first. */
    List<String> tables();

    /** The statements that fill them, empty, from the events of {@code :school}. */
    List<String> statements();
}
