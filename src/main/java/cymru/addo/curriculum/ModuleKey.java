package cymru.addo.curriculum;

import java.util.Optional;

/** The name of a module that outlives its wording: what a class was set, and what a pupil completed. */
public record ModuleKey(String value) {
    /** What a link calls the module it leads to, beside its address and in it. */
    public static final String PARAMETER = "module";

    public ModuleKey {
        if (value == null || !isOne(value)) {
            throw new IllegalArgumentException("A module's key is lower-case words joined by hyphens");
        }
    }

    /** The key that somebody sent, if it is one at all. */
    public static Optional<ModuleKey> in(String sent) {
        return Optional.ofNullable(sent).filter(ModuleKey::isOne).map(ModuleKey::new);
    }

    static boolean isOne(String value) {
        return value.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    @Override
    public String toString() {
        return value;
    }
}
