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

    String wayBack(Person person, Activity activity) {
        return issuer + "/as/" + person.key() + "/return/" + activity.key();
    }
}
