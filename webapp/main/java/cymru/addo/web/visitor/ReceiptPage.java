package cymru.addo.web.visitor;

import cymru.addo.web.page.Frame;
import java.util.List;

/**
 * What somebody takes away from the screen at reception. It names nobody.
 *
 * @param start where the screen goes by itself
 */
public record ReceiptPage(Frame frame, String heading, String next, List<String> facts, String start) {}
