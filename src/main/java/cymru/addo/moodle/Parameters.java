package cymru.addo.moodle;

import jakarta.ws.rs.core.Form;
import java.util.Collection;

/** What goes with a question. Lists are written as PHP reads them: {@code ids[0]=3&ids[1]=4}. */
final class Parameters {
    private final Form form = new Form();

    Parameters with(String name, String value) {
        form.param(name, value);
        return this;
    }

    Parameters with(String name, long value) {
        return with(name, Long.toString(value));
    }

    Parameters each(String name, Collection<Long> values) {
        var at = 0;
        for (var value : values) with(name + "[" + at++ + "]", value);
        return this;
    }

    Form form() {
        return form;
    }
}
