package cymru.addo.lti.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import cymru.addo.lti.testing.MemoryToolKeyStore;
import cymru.addo.lti.testing.TestClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolKeysTest {
    private final TestClock clock = TestClock.ofAMorning();
    private final MemoryToolKeyStore store = new MemoryToolKeyStore();
    private final SecureRandom random = new SecureRandom();
    private final ToolKeys keys = new ToolKeys(store, new MasterKey(new byte[32], random), clock);

    @Test
    void makesTheKeyThatSignsAndTheOneThatWaitsAtTheFirstStart() {
        keys.begin();
        keys.begin();

        assertThat(store.keys()).hasSize(2);
        assertThat(keys.signing().getKeyID()).isEqualTo(store.keys().get(0).kid());
    }

    @Test
    void publishesItsPublicHalvesWithKidAndAlgAndUse() throws Exception {
        keys.begin();

        var published = JWKSet.parse(keys.publicKeySet()).getKeys();

        assertThat(published).hasSize(2).allSatisfy(key -> {
            assertThat(key.getKeyID()).isNotBlank();
            assertThat(key.getAlgorithm().getName()).isEqualTo("RS256");
            assertThat(key.getKeyUse().identifier()).isEqualTo("sig");
            assertThat(key.isPrivate()).isFalse();
            assertThat(key.size()).isEqualTo(2048);
        });
        assertThat(keys.publicKeySet()).doesNotContain("\"d\"");
    }

    @Test
    void storesNoPrivateKeyInTheClear() {
        keys.begin();
        var secret = keys.signing().getPrivateExponent().toString();

        assertThat(store.keys()).allSatisfy(key -> assertThat(new String(key.sealedPrivateKey(), UTF_8))
                .doesNotContain(secret));
        assertThat(store.keys().get(0).publicKey()).doesNotContain(secret);
    }

    @Test
    void rotatesToAKeyThatPlatformsHaveSeenBefore() throws Exception {
        keys.begin();
        var seenBefore = kids();
        var signedBefore = keys.signing().getKeyID();

        keys.rotate();

        assertThat(keys.signing().getKeyID()).isNotEqualTo(signedBefore).isIn(seenBefore);
        assertThat(kids()).hasSize(3).contains(signedBefore);
    }

    @Test
    void stopsShowingAKeyAfterTheNextRotationButNeverForgetsItsName() throws Exception {
        keys.begin();
        var first = keys.signing().getKeyID();
        keys.rotate();
        keys.rotate();

        assertThat(kids()).hasSize(3).doesNotContain(first);
        assertThat(store.keys()).extracting(StoredToolKey::kid).contains(first).doesNotHaveDuplicates();
    }

    @Test
    void rotatesOnDemandOnlyOnceEveryPlatformHasHadTheTimeToSeeTheWaitingKey() {
        keys.begin();
        var made = keys.rotatedAt();

        assertThat(keys.rotateAfter(Duration.ofDays(1))).isFalse();
        clock.advance(Duration.ofDays(1));
        assertThat(keys.rotateAfter(Duration.ofDays(1))).isTrue();
        assertThat(keys.rotateAfter(Duration.ofDays(1))).isFalse();
        assertThat(store.keys()).hasSize(3);
        assertThat(keys.rotatedAt()).isEqualTo(made.plus(Duration.ofDays(1)));
    }

    @Test
    void rotatesEveryNinetyDays() {
        keys.begin();
        clock.advance(Duration.ofDays(89));
        keys.rotateIfDue();
        assertThat(store.keys()).hasSize(2);

        clock.advance(Duration.ofDays(1));
        keys.rotateIfDue();
        keys.rotateIfDue();
        assertThat(store.keys()).hasSize(3);
    }

    @Test
    void letsOneOfTwoNodesMakeTheNextKey() {
        keys.begin();
        var seenByBoth = store.keys();
        var slowNode = new ToolKeys(
                new ToolKeyStore() {
                    private boolean stale = true;

                    @Override
                    public List<StoredToolKey> keys() {
                        if (!stale) return store.keys();
                        return seenByBoth;
                    }

                    @Override
                    public void keepUnlessNumberTaken(StoredToolKey key) {
                        stale = false;
                        store.keepUnlessNumberTaken(key);
                    }
                },
                new MasterKey(new byte[32], random),
                clock);

        keys.rotate();
        slowNode.rotate();

        assertThat(store.keys()).hasSize(3);
        assertThat(slowNode.signing().getKeyID()).isEqualTo(keys.signing().getKeyID());
    }

    @Test
    void doesNotOpenWithAnotherMasterKey() {
        keys.begin();
        var otherSecret = new byte[32];
        otherSecret[0] = 1;
        var stranger = new ToolKeys(store, new MasterKey(otherSecret, random), clock);

        assertThatThrownBy(stranger::signing).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotOpenUnderAnotherName() {
        var master = new MasterKey(new byte[32], random);

        assertThatThrownBy(() -> master.open("b", master.seal("a", "secret")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(master.open("a", master.seal("a", "secret"))).isEqualTo("secret");
    }

    @Test
    void refusesAMasterKeyThatIsTooShort() {
        assertThatThrownBy(() -> new MasterKey(new byte[16], random)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> kids() throws Exception {
        return JWKSet.parse(keys.publicKeySet()).getKeys().stream()
                .map(JWK::getKeyID)
                .toList();
    }
}
