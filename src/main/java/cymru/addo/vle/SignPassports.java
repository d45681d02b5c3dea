package cymru.addo.vle;

import cymru.addo.lti.keys.Signatures;
import cymru.addo.passport.Passport;
import cymru.addo.passport.PassportSeal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Passports are sealed with the keys by which platforms know us: they are kept well, and kept for good. */
@Dependent
class SignPassports implements PassportSeal {
    private static final String TYPE = "addo-passport";
    private static final int SHOWN = 32;

    private final Signatures signatures;

    @Inject
    SignPassports(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public Sealed seal(Passport passport) {
        var signed = signatures.sign(TYPE, passport.facts());
        return new Sealed(signed.jws(), signed.publicKey(), fingerprint(signed.keyId()));
    }

    @Override
    public List<Key> keys() {
        return signatures.all().stream()
                .map(key -> new Key(fingerprint(key.kid()), key.createdAt()))
                .toList();
    }

    /** The first half of the thumbprint that a key is named by, as people compare it. */
    static String fingerprint(String keyId) {
        var digits =
                HexFormat.of().formatHex(Base64.getUrlDecoder().decode(keyId)).substring(0, SHOWN);
        return digits.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
