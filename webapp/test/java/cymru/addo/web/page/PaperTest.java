package cymru.addo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.school.Language;
import cymru.addo.web.module.CertificatePage;
import cymru.addo.web.module.CertificatePage.Fact;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sheet to take away says the same as the page, in Welsh letters too, and says it aloud to those who listen. */
class PaperTest {

    private PDDocument sheet;

    @BeforeEach
    void print() throws IOException {
        var frame = Frame.bare(new Messages(Language.WELSH), "Tystysgrif");
        var page = new CertificatePage(
                frame,
                "bandB",
                "Tystysgrif",
                "Siŵan Llŷr <b>& co",
                "Cyfrineiriau cryf",
                List.of(new Fact("Dyddiad", "23 Tachwedd 2026"), new Fact("Ysgol", "Ysgol Tŷ Gwyn")),
                List.of("Galla i greu cyfrinair cryf."),
                "",
                "",
                "");
        sheet = Loader.loadPDF(PaperWriter.pdf(new Paper("module/certificate-paper.jte", page)));
    }

    @AfterEach
    void putAway() throws IOException {
        sheet.close();
    }

    @Test
    void saysEverythingOnOneSheet() throws IOException {
        assertThat(new PDFTextStripper().getText(sheet))
                .contains("Siŵan Llŷr <b>& co", "Cyfrineiriau cryf", "23 Tachwedd 2026", "Ysgol Tŷ Gwyn", "Galla i");
        assertThat(sheet.getNumberOfPages()).isEqualTo(1);
    }

    @Test
    void hasALanguageATitleAndAStructure() {
        var catalogue = sheet.getDocumentCatalog();

        assertThat(catalogue.getLanguage()).isEqualTo("cy");
        assertThat(sheet.getDocumentInformation().getTitle()).isEqualTo("Cyfrineiriau cryf");
        assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
        assertThat(catalogue.getStructureTreeRoot()).isNotNull();
    }

    @Test
    void bringsItsFont() throws IOException {
        for (var name : sheet.getPage(0).getResources().getFontNames())
            assertThat(sheet.getPage(0).getResources().getFont(name).isEmbedded())
                    .isTrue();
    }
}
