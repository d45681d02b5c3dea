package cymru.addo.practice;

import java.util.List;
import java.util.Locale;

/** What a person does at the school, and how little of that a platform tells: a launch and a roster differ, as in Moodle. */
enum SchoolRole {
    PUPIL(List.of(Roles.LEARNER), "Learner"),
    TEACHER(List.of(Roles.INSTRUCTOR), "Instructor"),
    ASSISTANT(List.of(Roles.INSTRUCTOR), "Learner"),
    COORDINATOR(List.of(Roles.INSTRUCTOR), "Instructor"),
    MANAGER(List.of(Roles.INSTRUCTOR), "Instructor"),
    ADMINISTRATOR(List.of(Roles.INSTITUTION_ADMINISTRATOR, Roles.INSTRUCTOR, Roles.SYSTEM_ADMINISTRATOR), "Instructor"),
    TEACHER_AS_PUPIL(List.of(Roles.LEARNER), "Instructor");

    private final List<String> atLaunch;
    private final String onRoster;

    SchoolRole(List<String> atLaunch, String onRoster) {
        this.atLaunch = atLaunch;
        this.onRoster = onRoster;
    }

    List<String> atLaunch() {
        return atLaunch;
    }

    String onRoster() {
        return onRoster;
    }

    /** Those who may open every class of the school, enrolled or not. */
    boolean seesEveryCourse() {
        return this == COORDINATOR || this == MANAGER || this == ADMINISTRATOR;
    }

    /** Those who see the gradebook and the roster of a class, and place activities in it. */
    boolean teaches() {
        return this != PUPIL && this != TEACHER_AS_PUPIL;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static SchoolRole of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static final class Roles {
        static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
        static final String INSTRUCTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";
        static final String INSTITUTION_ADMINISTRATOR =
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";
        static final String SYSTEM_ADMINISTRATOR = "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator";
    }
}
