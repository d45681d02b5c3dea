package cymru.addo.agreement;

import cymru.addo.content.ContentFault;
import cymru.addo.content.Drawing;
import java.util.stream.Stream;

/** Every picture that is named is a plain drawing. */
final class DrawingChecks {
    private DrawingChecks() {}

    static Stream<ContentFault> unsafeDrawings(ContentSource source) {
        return CompletenessChecks.drawings(source).stream()
                .filter(file -> !Drawing.isPlain(source.files().text(file)))
                .map(file -> new ContentFault(
                        file, "", "A drawing has a 110 by 110 view box, no size of its own, and only shapes."));
    }
}
