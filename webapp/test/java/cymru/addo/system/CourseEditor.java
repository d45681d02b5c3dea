package cymru.addo.system;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** A teacher who edits a course of the practice VLE, and places what Addo offers there. */
record CourseEditor(PracticeSchool school, String course, String teacher) {

    /**
     * What came of it, as the course has it now.
     *
     * @param fields of the picker, as a form sends them
     */
    List<Map<String, Object>> place(String fields) {
        var before = school.activities(course).size();
        var editor = school.launch(teacher, Map.of("message", "LtiDeepLinkingRequest", "accept_multiple", "true"));
        var form = editor.arrive();
        var back = editor.browser()
                .postBody(
                        editor.at("pick"),
                        "application/x-www-form-urlencoded",
                        "csrf=" + form.field("csrf") + "&" + fields);
        new Browserless().post(URI.create(back.attribute("form", "action")), Map.of("JWT", back.field("JWT")));
        var all = school.activities(course);
        return all.subList(before, all.size());
    }
}
