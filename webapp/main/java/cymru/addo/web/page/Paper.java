package cymru.addo.web.page;

/**
 * A sheet to take away as a PDF: one template and the one record it shows. The template is XHTML by itself, with a language, a
 * title and its styles; its font is called {@code Addo}.
 */
public record Paper(String template, Object page) {}
