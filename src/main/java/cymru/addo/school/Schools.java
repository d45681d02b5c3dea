package cymru.addo.school;

import java.util.List;
import java.util.Optional;

/** The schools this Addo serves. */
public interface Schools {
    Optional<School> find(SchoolId id);

    Optional<School> named(String name);

    List<School> all();

    /** The school of this name, created with the usual calendar where it is new. */
    School open(String name, Jurisdiction jurisdiction);

    /**
     * Keeps a school's changed choices. Where it keeps names no longer, those it has are forgotten at once.
     *
     * @return false, and nothing is changed, when another school has this name
     */
    boolean change(School school);
}
