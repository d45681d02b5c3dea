package cymru.addo.web.page;

/** A page to send: one template and the one record it shows. */
public record View(String template, Object page) {}
