package cymru.addo.lti.signin;

import java.util.Optional;

/** The doors that schools have opened. The host keeps them. */
public interface SignInDoors {
    Optional<SignInDoor> door(String id);
}
