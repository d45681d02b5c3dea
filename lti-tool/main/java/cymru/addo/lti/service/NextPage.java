package cymru.addo.lti.service;

import cymru.addo.lti.http.OutgoingAnswer;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an answer's Link header leads. Moodle writes curly quotes and, as in a page, {@code &amp;} into its line item links.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8288">RFC 8288</a>
 */
final class NextPage {
    private static final Pattern LINK = Pattern.compile("<\\s*([^>\\s]+)\\s*>([^,<]*)");

    private NextPage() {}

    static Optional<URI> after(URI page, OutgoingAnswer answer) throws ServiceFailed {
        return named("next", page, answer);
    }

    static Optional<URI> named(String relation, URI page, OutgoingAnswer answer) throws ServiceFailed {
        var isIt = Pattern.compile(";\\s*rel\\s*=[^\\w;,]*" + relation + "(?!\\w)", Pattern.CASE_INSENSITIVE);
        for (var header : answer.header("link")) {
            var link = LINK.matcher(header);
            while (link.find())
                if (isIt.matcher(link.group(2)).find()) return Optional.of(resolved(page, link.group(1)));
        }
        return Optional.empty();
    }

    private static URI resolved(URI page, String written) throws ServiceFailed {
        var link = written.replace("&amp;", "&");
        try {
            return page.resolve(link.startsWith("?") ? page.getRawPath() + link : link);
        } catch (IllegalArgumentException e) {
            throw new ServiceFailed("the list's next page has no usable address");
        }
    }
}
