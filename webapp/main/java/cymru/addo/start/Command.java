package cymru.addo.start;

import java.util.List;
import java.util.Optional;

/** What the words behind {@code addo.jar} ask for instead of serving: {@code rebuild}, {@code verify}, or {@code verify FILE}. */
record Command(String word, Optional<String> file) {

    static final String USAGE = """
            java -jar addo.jar               serves Addo
            java -jar addo.jar rebuild       makes anew what the events amount to, and says whether it was the same
            java -jar addo.jar verify        verifies the chain of events of every school
            java -jar addo.jar verify FILE   says whether a sealed export is genuine; needs no database
            """;

    private static final List<String> OF_THE_DATABASE = List.of("rebuild", "verify");

    /** Empty for words that ask for nothing Addo knows. */
    static Optional<Command> in(String... arguments) {
        if (arguments.length == 1 && OF_THE_DATABASE.contains(arguments[0]))
            return Optional.of(new Command(arguments[0], Optional.empty()));
        if (arguments.length == 2 && arguments[0].equals("verify"))
            return Optional.of(new Command(arguments[0], Optional.of(arguments[1])));
        return Optional.empty();
    }
}
