package cymru.addo.web.page;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A PDF that is read aloud as well as it is printed: with its structure, title and language, and the font inside, which has the
 * letters of Welsh.
 *
 * @see <a href="https://pdfa.org/resource/pdfua-in-a-nutshell/">PDF/UA</a>
 */
final class Pdf {

    private static final String FONT = "Addo";
    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Pdf() {}

    static byte[] of(String xhtml) throws IOException {
        var written = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(Pdf::font, FONT)
                .withHtmlContent(xhtml, null)
                .toStream(written)
                .run();
        return written.toByteArray();
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT_FILE);
    }
}
