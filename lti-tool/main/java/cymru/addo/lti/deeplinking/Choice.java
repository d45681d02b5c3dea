package cymru.addo.lti.deeplinking;

import java.util.List;
import java.util.Optional;

/**
 * What a teacher decided. No item is a decision as well: they changed their mind.
 *
 * @param message for the teacher, where the platform shows it; Moodle does not
 * @param errorMessage for the teacher, where something went wrong
 */
public record Choice(
        List<ContentItem> items,
        Optional<String> message,
        Optional<String> log,
        Optional<String> errorMessage,
        Optional<String> errorLog) {

    public Choice {
        items = List.copyOf(items);
    }

    public static Choice of(List<ContentItem> items) {
        return new Choice(items, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Choice none() {
        return of(List.of());
    }

    public static Choice failed(String errorMessage, String errorLog) {
        return new Choice(
                List.of(), Optional.empty(), Optional.empty(), Optional.of(errorMessage), Optional.of(errorLog));
    }

    public Choice saying(String words) {
        return new Choice(items, Optional.of(words), log, errorMessage, errorLog);
    }

    public Choice logging(String words) {
        return new Choice(items, message, Optional.of(words), errorMessage, errorLog);
    }
}
