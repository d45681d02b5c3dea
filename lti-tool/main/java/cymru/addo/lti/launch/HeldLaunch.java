package cymru.addo.lti.launch;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A launch on hold: what the platform posted, sealed with the code that only the waiting page has, so that whoever keeps it
 * cannot read it.
 *
 * @param stateHash the login it answers; a login has one launch on hold at most, the newest
 * @param codeHash fingerprint of the code that calls it in, once
 */
public record HeldLaunch(String stateHash, String codeHash, byte[] sealed, Instant expiresAt) {
    public HeldLaunch {
        requireNonNull(stateHash, "stateHash");
        requireNonNull(codeHash, "codeHash");
        requireNonNull(sealed, "sealed");
        requireNonNull(expiresAt, "expiresAt");
    }

    @Override
    public String toString() {
        return "HeldLaunch[until " + expiresAt + "]";
    }
}
