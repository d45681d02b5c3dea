package cymru.addo.visitor;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which visit to a school. The page at reception makes it, so that a form that is sent twice is one visit. */
public record VisitId(UUID value) {
    public VisitId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
