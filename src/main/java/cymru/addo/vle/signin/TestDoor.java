package cymru.addo.vle.signin;

import cymru.addo.lti.keys.PublishedKeys;
import cymru.addo.lti.keys.PublishedKeys.State;
import cymru.addo.lti.signin.Discovery;
import cymru.addo.lti.signin.SignInDoors;
import cymru.addo.lti.signin.SignInFailed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Tries a door as far as it can be tried without somebody who signs in. */
@Dependent
public class TestDoor {
    private final SignInDoors doors;
    private final Discovery discovery;
    private final PublishedKeys keys;

    @Inject
    public TestDoor(SignInDoors doors, Discovery discovery, PublishedKeys keys) {
        this.doors = doors;
        this.discovery = discovery;
        this.keys = keys;
    }

    public enum Finding {
        WORKS,
        UNREACHABLE,
        /** The directory does not know this organisation any more, or calls itself otherwise. */
        NO_DIRECTORY,
        /** It is asked at other addresses than when the door was opened. */
        MOVED,
        NO_KEYS
    }

    public Finding test(SchoolDoor door) {
        var there = doors.door(door.id().toString()).orElseThrow().registration();
        try {
            var found = discovery.at(there.issuer());
            if (!found.tokenEndpoint().equals(there.tokenEndpoint())
                    || !found.jwksUri().equals(there.jwksUri())) return Finding.MOVED;
            return keys.look(there).state() == State.USABLE ? Finding.WORKS : Finding.NO_KEYS;
        } catch (SignInFailed failed) {
            return failed.refusal().isPresent() ? Finding.NO_DIRECTORY : Finding.UNREACHABLE;
        }
    }
}
