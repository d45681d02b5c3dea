package cymru.addo.practice;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Draws the pages: one template for each page record. */
final class Pages {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "cymru.addo.web.templates");

    Answer show(String template, Object page) {
        return show(200, template, page);
    }

    Answer show(int status, String template, Object page) {
        var output = new StringOutput();
        templates.render("practice/" + template + ".jte", page, output);
        return Answer.html(status, output.toString());
    }
}
