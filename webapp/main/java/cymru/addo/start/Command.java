package cymru.addo.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the words behind {@code addo.jar} ask for instead of serving.
 *
 * @param details what comes after the word
 */
record Command(String word, List<String> details) {

    static final String USAGE = """
            java -jar addo.jar               serves Addo
            java -jar addo.jar rebuild       makes anew what the events amount to, and says whether it was the same
            java -jar addo.jar verify        verifies the chain of events of every school
            java -jar addo.jar verify FILE   says whether a sealed export is genuine; needs no database
            java -jar addo.jar teams ADDRESS DOOR CLIENT PRIVACY FILE
                                             writes the app for Microsoft Teams with a school's own values; needs no database
            """;

    /** What needs no server: the class that does it, by the word and how many details it takes. */
    private static final Map<String, Map<Integer, String>> ALONE = Map.of(
            "verify", Map.of(1, "cymru.addo.web.evidence.VerifyFile"),
            "teams", Map.of(5, "cymru.addo.web.ways.TeamsFile"));

    private static final List<String> OF_THE_DATABASE = List.of("rebuild", "verify");

    Command {
        details = List.copyOf(details);
    }

    /** Empty for words that ask for nothing Addo knows. */
    static Optional<Command> in(String... arguments) {
        var words = List.of(arguments);
        return Optional.of(new Command(words.get(0), words.subList(1, words.size())))
                .filter(asked -> asked.alone().isPresent()
                        || asked.details().isEmpty() && OF_THE_DATABASE.contains(asked.word()));
    }

    /** The class that does this without a server; empty where the database is asked. */
    Optional<String> alone() {
        return Optional.ofNullable(ALONE.getOrDefault(word, Map.of()).get(details.size()));
    }
}
