package cymru.addo.practice;

import java.util.Locale;
import java.util.Optional;

/** What the directory says of whoever signs in next: the truth, or what real directories say of some. */
enum Behaviour {
    USUAL,
    /** Somebody of another organisation, who was invited. */
    GUEST,
    /** So many groups that the token only says where to ask. */
    OVERAGE,
    /** Nobody gave them an app role. */
    NO_ROLE,
    /** They have not agreed yet that a host of tabs speaks for them. */
    ASKS;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Behaviour> of(String word) {
        for (var behaviour : values()) if (behaviour.word().equals(word)) return Optional.of(behaviour);
        return Optional.empty();
    }
}
