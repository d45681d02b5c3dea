package cymru.addo.web.assignment;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * What a course can link to, for the teacher who came from its editor.
 *
 * @param several whether the platform takes more than one link at once
 * @param columns whether it takes gradebook columns
 * @param faults what was wrong with what was sent, in sentences
 */
public record PickPage(
        Frame frame,
        String action,
        String title,
        List<Shelf.Choice> bands,
        Shelf shelf,
        boolean counts,
        boolean several,
        boolean columns,
        List<String> faults) {}
