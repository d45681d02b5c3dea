package cymru.addo.web.training;

import cymru.addo.web.page.Input;
import cymru.addo.web.training.TrainingPage.Sent;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Optional;

/** What a colleague learned elsewhere, as it was sent. */
public class TrainingForm {

    @FormParam("colleague")
    @DefaultValue("")
    private String colleague = "";

    @FormParam("title")
    @DefaultValue("")
    private String title = "";

    @FormParam("provider")
    @DefaultValue("")
    private String provider = "";

    @FormParam("day")
    @DefaultValue("")
    private String day = "";

    Optional<LocalDate> heldOn() {
        return Input.day(day.strip());
    }

    String colleague() {
        return colleague;
    }

    String title() {
        return title;
    }

    String provider() {
        return provider;
    }

    Sent sent() {
        return new Sent(colleague, title, provider, day);
    }
}
