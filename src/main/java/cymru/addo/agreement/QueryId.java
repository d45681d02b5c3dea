package cymru.addo.agreement;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** Which question somebody asked about a rule. */
public record QueryId(UUID value) {
    public QueryId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
