package cymru.addo.curriculum;

import cymru.addo.content.ContentFault;
import cymru.addo.curriculum.ModuleSource.AskedIn;
import java.util.Optional;
import java.util.stream.Stream;

/** What is right is said once, and for every option. */
final class AnswerChecks {
    private AnswerChecks() {}

    static Stream<ContentFault> wrongNumberOfRight(ModuleSource source) {
        return source.asked().filter(asked -> asked.kind().isChoice()).flatMap(asked -> whatIsRight(asked).stream()
                .map(sentence -> asked.yaml().fault("options", sentence)));
    }

    private static Optional<String> whatIsRight(AskedIn asked) {
        var right = asked.right().size();
        if (right == 0) {
            return Optional.of("No option is right.");
        }
        if (asked.kind().isOneOfSeveral()) {
            return right == 1 ? Optional.empty() : Optional.of("Exactly one option is right here, not " + right + ".");
        }
        if (asked.kind() == QuestionKind.SEVERAL_CHOICES && right < 2) {
            return Optional.of("Two or more options are right in several-choices.");
        }
        return right < asked.options().size() ? Optional.empty() : Optional.of("At least one option is not right.");
    }

    static Stream<ContentFault> wrongTrueFalse(ModuleSource source) {
        return of(source, QuestionKind.TRUE_FALSE)
                .filter(asked -> asked.options().stream()
                                .map(option -> option.text("says"))
                                .filter(says -> "true".equals(says) || "false".equals(says))
                                .distinct()
                                .count()
                        < 2)
                .map(asked -> asked.yaml().fault("options", "Both answers occur: says: true and says: false."));
    }

    static Stream<ContentFault> wrongThreads(ModuleSource source) {
        return of(source, QuestionKind.BEST_REPLY)
                .filter(asked -> asked.yaml().each("thread").size() < 2
                        || asked.yaml().each("thread").size() > 4)
                .map(asked -> asked.yaml().fault("thread", "Two to four messages go before the reply."));
    }

    static Stream<ContentFault> wrongGroups(ModuleSource source) {
        return of(source, QuestionKind.SORT).flatMap(asked -> {
            var groups = asked.yaml().each("groups");
            var keys = groups.stream().map(group -> group.text("key")).toList();
            var most = source.isFor(Audience.A) ? 2 : 3;
            var number = groups.size() < 2 || groups.size() > most
                    ? Stream.of(asked.yaml()
                            .fault("groups", most == 2 ? "Sort into two groups." : "Sort into two or three groups."))
                    : Stream.<ContentFault>empty();
            var unknown = asked.options().stream()
                    .filter(option -> option.has("group") && !keys.contains(option.text("group")))
                    .map(option -> option.fault("group", "The question has no group of this key."));
            var empty = groups.stream()
                    .filter(group -> asked.options().stream().noneMatch(option -> String.valueOf(group.text("key"))
                            .equals(option.text("group"))))
                    .map(group -> group.fault("Nothing belongs in this group."));
            return Stream.of(number, unknown, empty).flatMap(faults -> faults);
        });
    }

    private static Stream<AskedIn> of(ModuleSource source, QuestionKind kind) {
        return source.asked().filter(asked -> asked.kind() == kind);
    }
}
