package cymru.addo.pack;

import cymru.addo.curriculum.ModuleKey;
import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that schools have sent and published. */
public interface Packs {
    /** By title, the newest first. */
    List<PackVersion> of(SchoolId school);

    Optional<PackVersion> find(SchoolId school, PackVersionId version);

    /** Keeps a draft in the place of the one there was under this title. */
    PackVersionId keep(SchoolId school, String title, byte[] zip, List<ModuleKey> modules, Instant at);

    /** Gives a draft the next number. False where it is none, or where another pack in use has one of its keys. */
    boolean publish(SchoolId school, PackVersionId version, PersonId by, Instant at);

    /** False where it was not in use. */
    boolean withdraw(SchoolId school, PackVersionId version, PersonId by, Instant at);

    /** Forgets a draft. What was published stays. */
    boolean discard(SchoolId school, PackVersionId version);

    /** The zip as it was sent. */
    Optional<byte[]> contents(SchoolId school, PackVersionId version);

    /** The keys of modules in use under other titles. */
    Set<ModuleKey> keysBeside(SchoolId school, String title);
}
