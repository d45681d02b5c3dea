package cymru.addo.web.page;

import cymru.addo.school.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language of someone who has no launch, or not yet: what the link asks for, else what the browser prefers. */
public final class Languages {

    /** Request property: the language of the visit that a filter found. */
    public static final String OF_VISIT = "addo.language";

    private Languages() {}

    public static Messages of(ContainerRequestContext request) {
        return of(
                request.getProperty(OF_VISIT),
                request.getUriInfo().getQueryParameters().getFirst("lang"),
                request.getAcceptableLanguages());
    }

    /** The same for those who only hold the server's own request: an exception mapper lives longer than one request. */
    public static Messages of(HttpServletRequest request) {
        var query = request.getQueryString();
        var asked = query == null
                ? null
                : Arrays.stream(query.split("&"))
                        .filter(each -> each.startsWith("lang="))
                        .map(each -> each.substring("lang=".length()))
                        .findFirst()
                        .orElse(null);
        return of(request.getAttribute(OF_VISIT), asked, Collections.list(request.getLocales()));
    }

    private static Messages of(Object ofVisit, String asked, List<Locale> preferred) {
        if (ofVisit instanceof Language language) return new Messages(language);
        if (asked != null) return new Messages(Language.of(asked));
        return new Messages(preferred.stream()
                .map(Locale::getLanguage)
                .filter(tag -> tag.equals("cy") || tag.equals("en"))
                .findFirst()
                .map(Language::of)
                .orElse(Language.ENGLISH));
    }
}
