package cymru.addo.web.page;

import cymru.addo.school.Language;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;

/** The language of someone who has no launch, or not yet: what the link asks for, else what the browser prefers. */
public final class Languages {

    /** Request property: the language of the visit that a filter found. */
    public static final String OF_VISIT = "addo.language";

    private Languages() {}

    public static Messages of(ContainerRequestContext request) {
        if (request.getProperty(OF_VISIT) instanceof Language language) return new Messages(language);
        var asked = request.getUriInfo().getQueryParameters().getFirst("lang");
        if (asked != null) return new Messages(Language.of(asked));
        return new Messages(request.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(tag -> tag.equals("cy") || tag.equals("en"))
                .findFirst()
                .map(Language::of)
                .orElse(Language.ENGLISH));
    }
}
