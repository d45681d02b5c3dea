package cymru.addo.practice;

/** The addresses of this platform. The issuer is the bare origin, without a slash at its end. */
record Places(String issuer) {
    String authorization() {
        return issuer + "/auth";
    }

    String token() {
        return issuer + "/token";
    }

    String jwks() {
        return issuer + "/jwks";
    }

    String configuration() {
        return issuer + "/openid-configuration";
    }

    String registration() {
        return issuer + "/register";
    }

    String memberships(Course course) {
        return issuer + "/memberships/" + course.contextId();
    }

    String lineItems(Course course, Tool tool) {
        return lineItems(course) + "?type_id=" + tool.deployment();
    }

    String lineItem(LineItem item, Tool tool) {
        return lineItem(item) + "?type_id=" + tool.deployment();
    }

    String result(LineItem item, Tool tool, String subject) {
        return lineItem(item) + "/results?type_id=" + tool.deployment() + "&user_id=" + subject;
    }

    String groups(Course course) {
        return issuer + "/courses/" + course.contextId() + "/groups";
    }

    String agreements(Tool tool) {
        return issuer + "/eula/" + tool.deployment();
    }

    String deepLinkReturn(String choice) {
        return issuer + "/deep-link/return?choice=" + choice;
    }

    /** Where the tool leads somebody back to; the place is an activity, a class, or empty. */
    String wayBack(Person person, String place) {
        return issuer + "/as/" + person.key() + "/return/" + place;
    }

    private String lineItems(Course course) {
        return issuer + "/courses/" + course.contextId() + "/lineitems";
    }

    private String lineItem(LineItem item) {
        return lineItems(item.course()) + "/" + item.id() + "/lineitem";
    }
}
