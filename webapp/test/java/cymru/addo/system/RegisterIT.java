package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What the e-safety coordinator takes out of Addo: who has answered, who has not, as files that other systems read. */
class RegisterIT {

    private static final String COLUMNS =
            "school_year,audience,person_ref,surname,forename,class,band,agreement,edition,"
                    + "language,decision,method,recorded_by,decided_at,parent_decision,parent_decided_at,access,understood,"
                    + "attempts,event_hash,image_use,image_undertaking";

    private final PracticeSchool school = Demonstration.school();

    @Test
    void holdsEveryAnswerInTheFixedColumns() {
        school.launch("tyrone-campbell").agree();

        var register = school.launch("carys-rees").open("school/register.csv");

        assertThat(register.status()).isEqualTo(200);
        assertThat(register.bytes()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(register.body().substring(1)).startsWith(COLUMNS);
        assertThat(register.body().lines().filter(line -> line.contains("Campbell,Tyrone")))
                .hasSize(1);
    }

    @Test
    void takesWhoeverHasAnsweredOffTheOutstanding() {
        var coordinator = school.launch("carys-rees");
        school.launch("beca-morgan").arrive();
        var before = coordinator.open("school/outstanding.csv").body();

        school.launch("beca-morgan").agree();

        assertThat(before)
                .contains("Morgan,Beca")
                .contains("school_year,class,person_ref,surname,forename,band,what,since,reason");
        assertThat(coordinator.open("school/outstanding.csv").body()).doesNotContain("Morgan,Beca");
    }

    @Test
    void opensAsASpreadsheetToo() throws IOException {
        var sheet = school.launch("carys-rees").open("school/register.xlsx");

        var file = Files.write(Demonstration.freshFolder("downloads").resolve("register.xlsx"), sheet.bytes());
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).contains("xl/workbook.xml", "xl/worksheets/sheet1.xml");
            assertThat(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes())
                    .isNotEmpty();
        }
    }
}
