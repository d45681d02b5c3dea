package cymru.addo.web.page;

/**
 * What surrounds every page: its language and title, the same page in the other language, and where <em>Tell someone</em> and
 * <em>Finished</em> lead. Links are null where a page has none.
 *
 * @param bodyClass the type size of the reader: {@code bandA} to {@code bandD} or {@code staff}
 */
public record Frame(
        Messages messages,
        String title,
        String bodyClass,
        String otherLanguage,
        String tellSomeone,
        String finished,
        String csrf) {

    public static Frame bare(Messages messages, String title) {
        return new Frame(messages, title, "staff", null, null, null, null);
    }

    /** The same frame under a title that is not ours to write: the name of a class. */
    public Frame titled(String name) {
        return new Frame(messages, name, bodyClass, otherLanguage, tellSomeone, finished, csrf);
    }

    /** The same page with no way off it but its own. */
    public Frame alone() {
        return new Frame(messages, title, bodyClass, null, null, null, null);
    }

    public String language() {
        return messages.language().tag();
    }
}
