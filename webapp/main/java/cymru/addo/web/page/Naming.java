package cymru.addo.web.page;

import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import java.util.Optional;

/** What to call somebody on a page: by name, or by the end of their reference where the school keeps no names. */
public record Naming(School school, Messages messages) {

    private static final int SHORT = 8;

    public String pupil(Optional<String> name, PersonId id) {
        return known(name).orElseGet(() -> messages.text("page.pupil", reference(id)));
    }

    public String colleague(Optional<String> name, PersonId id) {
        return known(name).orElseGet(() -> messages.text("page.colleague", reference(id)));
    }

    private Optional<String> known(Optional<String> name) {
        return name.filter(any -> school.keepsNames());
    }

    private static String reference(PersonId id) {
        var whole = id.toString();
        return whole.substring(whole.length() - SHORT);
    }
}
