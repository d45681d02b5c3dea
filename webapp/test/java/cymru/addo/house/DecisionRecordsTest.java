package cymru.addo.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The decision records are one sequence, and each says why, what, and what follows. */
class DecisionRecordsTest {

    private static final Path FOLDER = House.root().resolve("docs/decisions");
    private static final List<String> HEADINGS = List.of("## Context", "## Decision", "## Consequences");

    @Test
    void numbersTheRecordsWithoutGapsOrDoubles() throws IOException {
        var numbers =
                records().stream().map(record -> name(record).substring(0, 4)).toList();

        assertThat(numbers)
                .isNotEmpty()
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj("%04d"::formatted)
                        .toList());
    }

    @Test
    void givesEveryRecordItsNumberADateAndTheThreeHeadings() throws IOException {
        for (var record : records()) {
            var lines = Files.readAllLines(record);

            assertThat(lines.get(0))
                    .as(name(record))
                    .startsWith("# " + name(record).substring(0, 4) + ": ");
            assertThat(lines.get(2)).as(name(record)).matches("Date: \\d{4}-\\d{2}-\\d{2}");
            assertThat(lines.stream().filter(line -> line.startsWith("## ")))
                    .as(name(record))
                    .containsExactlyElementsOf(HEADINGS);
        }
    }

    @Test
    void listsEveryLibraryOfTheWarInTheRecordOfDependencies() throws IOException {
        var table = Files.readString(FOLDER.resolve("0011-dependencies.md"));

        for (var library : House.librariesOfTheModules())
            assertThat(table).as(library).contains(library);
    }

    private static List<Path> records() throws IOException {
        return House.files(FOLDER, ".md");
    }

    private static String name(Path record) {
        return record.getFileName().toString();
    }
}
