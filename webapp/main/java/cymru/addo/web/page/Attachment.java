package cymru.addo.web.page;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file that somebody takes away, rather than a page to look at. */
public final class Attachment {

    private Attachment() {}

    /**
     * @param content what is to be written, for example a {@code StreamingOutput}
     * @param file the name it is kept under; letters, digits, dots and hyphens
     */
    public static Response of(Object content, String mediaType, String file) {
        return Response.ok(content)
                .type(mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }
}
