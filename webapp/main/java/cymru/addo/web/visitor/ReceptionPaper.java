package cymru.addo.web.visitor;

import cymru.addo.web.page.Messages;
import java.util.List;

/** The sheet for the desk at reception: the squares to read with a telephone, and what they are for, in both languages. */
public record ReceptionPaper(
        String language, String title, String school, String link, String qr, List<Messages> both) {}
