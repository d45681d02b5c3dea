package cymru.addo.web.records;

import cymru.addo.records.RegisterFilter;
import cymru.addo.records.RegisterFilter.State;
import cymru.addo.roster.ClassGroup;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.web.page.Input;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a coordinator asked to see, as it was typed, and what is wrong with it. */
public class RegisterForm {

    /** Instead of a page's number: everybody at once, to print. */
    static final String WHOLE = "all";

    private static final int LONGEST_NAME = 100;
    private static final int MOST_PAGES = 100_000;

    @QueryParam("class")
    @DefaultValue("")
    private String classGroup;

    @QueryParam("band")
    @DefaultValue("")
    private String band;

    @QueryParam("answer")
    @DefaultValue("")
    private String answer;

    @QueryParam("name")
    @DefaultValue("")
    private String name;

    @QueryParam("page")
    @DefaultValue("")
    private String page;

    /** The fields that cannot be what was sent: class, band, answer, name, page. */
    List<String> faults(List<ClassGroup> classes) {
        var faults = new ArrayList<String>();
        if (!classGroup.isEmpty() && classGroup(classes).isEmpty()) faults.add("class");
        if (!band.isEmpty() && Input.oneOf(Band.class, band).isEmpty()) faults.add("band");
        if (!answer.isEmpty() && Input.oneOf(State.class, answer).isEmpty()) faults.add("answer");
        if (name.length() > LONGEST_NAME) faults.add("name");
        if (!page.isEmpty() && !isWhole() && number().isEmpty()) faults.add("page");
        return faults;
    }

    /** What narrows the register; a field with a fault narrows nothing. */
    RegisterFilter filter(List<ClassGroup> classes) {
        return new RegisterFilter(
                classGroup(classes),
                Input.oneOf(Band.class, band),
                Input.oneOf(State.class, answer),
                name.length() > LONGEST_NAME ? "" : name);
    }

    int page() {
        return number().orElse(1);
    }

    boolean isWhole() {
        return page.equals(WHOLE);
    }

    String classGroup() {
        return classGroup;
    }

    String band() {
        return band;
    }

    String answer() {
        return answer;
    }

    String name() {
        return name;
    }

    /** The same choices as the query of an address, for the links to pages and files. */
    String query() {
        return "class=" + encoded(classGroup) + "&band=" + encoded(band) + "&answer=" + encoded(answer) + "&name="
                + encoded(name);
    }

    private Optional<Integer> number() {
        return Optional.of(page)
                .filter(typed -> typed.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= MOST_PAGES);
    }

    private Optional<ClassGroupId> classGroup(List<ClassGroup> classes) {
        return Input.uuid(classGroup).map(ClassGroupId::new).filter(id -> classes.stream()
                .anyMatch(each -> each.id().equals(id)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
