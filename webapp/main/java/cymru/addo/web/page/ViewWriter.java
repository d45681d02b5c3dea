package cymru.addo.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Turns a {@link View} into HTML. The templates were compiled with the rest of the code; escaping is theirs. */
@Provider
public class ViewWriter implements MessageBodyWriter<View> {

    static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ViewWriter.class.getClassLoader(), "cymru.addo.web.templates");

    /** A page that is taken away in a file. */
    public static byte[] bytes(View view) {
        var written = new StringOutput();
        TEMPLATES.render(view.template(), view.page(), written);
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == View.class;
    }

    @Override
    public void writeTo(
            View view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 16_384);
        TEMPLATES.render(view.template(), view.page(), new WriterOutput(writer));
        writer.flush();
    }
}
