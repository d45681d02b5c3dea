package cymru.addo.practice;

import java.io.IOException;
import java.util.Map;

/** The style sheet, the scripts and the hidden frames of the pages. */
final class Furnishings {
    private Furnishings() {}

    static Routes.Answerer style(String name) {
        return file(name, "text/css; charset=utf-8");
    }

    static Routes.Answerer script(String name) {
        return file(name, "text/javascript; charset=utf-8");
    }

    static Routes.Answerer page(String name) {
        return file(name, Answer.HTML);
    }

    private static Routes.Answerer file(String name, String type) {
        return request -> new Answer(200, type, read(name), Map.of()).with("Cache-Control", "max-age=300");
    }

    private static byte[] read(String name) throws IOException {
        try (var in = Furnishings.class.getResourceAsStream("/practice/" + name)) {
            return in.readAllBytes();
        }
    }
}
