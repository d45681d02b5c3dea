package cymru.addo.web.visitor;

import cymru.addo.school.PlainText;
import cymru.addo.visitor.VisitorRegister.Filter;
import cymru.addo.visitor.VisitorRegister.When;
import cymru.addo.web.page.Input;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which visits a coordinator wants to see, as it was typed. */
public class VisitorsForm {
    private static final int LONGEST = 100;
    private static final int MOST_PAGES = 100_000;

    @QueryParam("when")
    @DefaultValue("")
    private String when = "";

    @QueryParam("day")
    @DefaultValue("")
    private String day = "";

    @QueryParam("name")
    @DefaultValue("")
    private String name = "";

    @QueryParam("page")
    @DefaultValue("")
    private String page = "";

    /** The fields that cannot be what was sent. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        if (!when.isEmpty() && Input.oneOf(When.class, when).isEmpty()) faults.add("when");
        if (!day.isEmpty() && day().isEmpty() || chosen() == When.DAY && day.isEmpty()) faults.add("day");
        if (name.length() > LONGEST) faults.add("name");
        if (!page.isEmpty() && number().isEmpty()) faults.add("page");
        return faults;
    }

    /** What narrows the register; a field with a fault narrows nothing. */
    Filter filter() {
        var words = name.length() > LONGEST ? "" : PlainText.of(name, LONGEST);
        var chosen = chosen() == When.DAY && day().isEmpty() ? When.NOW : chosen();
        return new Filter(chosen, day(), words);
    }

    /** A day that is typed is meant, whatever else is chosen. */
    private When chosen() {
        return day().isPresent() ? When.DAY : Input.oneOf(When.class, when).orElse(When.NOW);
    }

    private Optional<LocalDate> day() {
        return Input.day(day.strip());
    }

    int page() {
        return number().orElse(1);
    }

    private Optional<Integer> number() {
        return Optional.of(page)
                .filter(typed -> typed.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= MOST_PAGES);
    }

    String typedDay() {
        return day;
    }

    String name() {
        return name;
    }

    /** The same question again, without its page. */
    String query() {
        return "when=" + filter().when() + "&day=" + encoded(day) + "&name=" + encoded(name);
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
