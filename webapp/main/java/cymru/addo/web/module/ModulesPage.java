package cymru.addo.web.module;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * What there is to learn.
 *
 * @param set what the visitor's classes were set
 * @param own what they may do of their own accord
 * @param preview whether nothing is kept of what the visitor does
 */
public record ModulesPage(Frame frame, List<Item> set, List<Item> own, boolean preview) {

    /**
     * One module.
     *
     * @param state the last part of a key: toDo, begun or done; null for what nobody asks for
     * @param tag the colour of the state: ok, ask or info
     * @param due the last day; null where there is none
     * @param first what must be understood before; null where nothing is
     */
    public record Item(
            String address,
            String title,
            String picture,
            String state,
            String tag,
            int minutes,
            String due,
            String first) {}
}
