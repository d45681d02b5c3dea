package cymru.addo.lti.signin;

import java.util.Set;

/** Which groups of the directory somebody is in, as far as anybody asked. */
public record Groups(Set<String> ids) {
    public static final Groups NONE = new Groups(Set.of());

    public Groups {
        ids = Set.copyOf(ids);
    }

    public boolean contains(String id) {
        return ids.contains(id);
    }
}
