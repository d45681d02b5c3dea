package cymru.addo.conversation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

public record ConversationId(UUID value) {
    public ConversationId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
