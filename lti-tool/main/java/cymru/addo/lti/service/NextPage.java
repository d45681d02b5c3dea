package cymru.addo.lti.service;

import cymru.addo.lti.http.OutgoingAnswer;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page after this one, by the answer's Link header. */
final class NextPage {
    private static final Pattern LINK = Pattern.compile("<\\s*([^>\\s]+)\\s*>([^,<]*)");
    private static final Pattern IS_NEXT = Pattern.compile(";\\s*rel\\s*=\\s*\"?next\"?", Pattern.CASE_INSENSITIVE);

    private NextPage() {}

    static Optional<URI> after(URI page, OutgoingAnswer answer) throws ServiceFailed {
        for (var header : answer.header("link")) {
            var link = LINK.matcher(header);
            while (link.find())
                if (IS_NEXT.matcher(link.group(2)).find()) return Optional.of(resolved(page, link.group(1)));
        }
        return Optional.empty();
    }

    private static URI resolved(URI page, String link) throws ServiceFailed {
        try {
            return page.resolve(link.startsWith("?") ? page.getRawPath() + link : link);
        } catch (IllegalArgumentException e) {
            throw new ServiceFailed("the class list's next page has no usable address");
        }
    }
}
