package cymru.addo.system;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The practice VLE with its sample school. A launch here is the whole protocol over plain HTTP: login, the VLE's word, the door. */
final class PracticeSchool {

    private final AddoServer addo;
    private final List<Map<String, Object>> people;

    PracticeSchool(AddoServer addo) {
        this.addo = addo;
        people = list("/api/people");
    }

    /** The person presses the activity of their (first) class. */
    SchoolPortal launch(String person) {
        return launch(person, Map.of());
    }

    SchoolPortal launch(String person, Map<String, String> more) {
        var browser = new Browserless();
        var door = arrive(browser, person, more);
        if (door.status() != 303) throw new AssertionError(person + " was not let in: " + door);
        return new SchoolPortal(browser, door.location());
    }

    /** What the tool's door answers to a person's launch. */
    Answered arrive(Browserless browser, String person, Map<String, String> more) {
        var form = vouch(browser, person, more);
        return browser.post(form.action(), form.fields());
    }

    /** As far as the form with which the VLE vouches for the person; nobody has posted it yet. */
    Answered vouch(Browserless browser, String person, Map<String, String> more) {
        var link = ask(person, more);
        var parameters = new LinkedHashMap<String, String>();
        ((Map<?, ?>) link.get("parameters"))
                .forEach((name, value) -> parameters.put(String.valueOf(name), String.valueOf(value)));
        var login = browser.post(URI.create(String.valueOf(link.get("action"))), parameters);
        return browser.get(login.location());
    }

    private Map<String, Object> ask(String person, Map<String, String> more) {
        var form = new LinkedHashMap<String, String>();
        form.put("person", person);
        if (!more.containsKey("activity")) form.put("activity", activityOf(person));
        form.putAll(more);
        var answered = new Browserless().post(addo.vle("/api/launch"), form);
        if (answered.status() != 200) throw new AssertionError("The VLE does not launch " + form + ": " + answered);
        try {
            return JSONObjectUtils.parse(answered.body());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private String activityOf(String person) {
        return people.stream()
                .filter(each -> each.get("id").equals(person))
                .map(each -> (List<?>) each.get("courses"))
                .map(courses -> (Map<?, ?>) courses.get(0))
                .map(course -> String.valueOf(course.get("activity")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody here is called " + person));
    }

    /** How the VLE knows a person: what stands in a launch as sub. */
    String subjectOf(String person) {
        return people.stream()
                .filter(each -> each.get("id").equals(person))
                .map(each -> String.valueOf(each.get("subject")))
                .findFirst()
                .orElseThrow();
    }

    /** Everybody with this role in this class, by their names for the machine. */
    List<String> all(String role, String course) {
        return people.stream()
                .filter(each -> each.get("role").equals(role))
                .filter(each -> String.valueOf(each.get("courses")).contains("id=" + course))
                .map(each -> String.valueOf(each.get("id")))
                .toList();
    }

    /** One of its services goes wrong in this way from now on; {@code ok}, or {@code off} for the storage, ends that. */
    void turn(String service, String state) {
        var turned = new Browserless().post(addo.vle("/api/switches"), Map.of("service", service, "state", state));
        if (turned.status() != 200) throw new AssertionError("No such switch: " + turned);
    }

    /** What stands in a course for its pupils to press, in order. */
    List<Map<String, Object>> activities(String course) {
        return list("/api/activities?course=" + course);
    }

    Gradebook gradebook(String course) {
        return new Gradebook(this, course);
    }

    void forgetColumns(String course) {
        new Browserless().post(addo.vle("/api/gradebook/forget"), Map.of("course", course));
    }

    /** What the VLE answers to a machine that asks for a list. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(String path) {
        try {
            return JSONArrayUtils.parse(new Browserless().get(addo.vle(path)).body()).stream()
                    .map(each -> (Map<String, Object>) each)
                    .toList();
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
