package cymru.addo.web.page;

import gg.jte.output.StringOutput;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Turns a {@link Paper} into a PDF. What that takes is loaded with the first one, not at the start. */
@Provider
public class PaperWriter implements MessageBodyWriter<Paper> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Paper.class;
    }

    @Override
    public void writeTo(
            Paper paper,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "application/pdf");
        out.write(pdf(paper));
    }

    static byte[] pdf(Paper paper) throws IOException {
        var xhtml = new StringOutput();
        ViewWriter.TEMPLATES.render(paper.template(), paper.page(), xhtml);
        return Pdf.of(xhtml.toString());
    }
}
