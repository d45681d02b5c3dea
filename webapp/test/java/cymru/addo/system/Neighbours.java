package cymru.addo.system;

import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestPlatform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Two schools in one Addo, each with people inside: what one has, the other must never see. The tests of a run share them, opened
 * by whichever needs them first.
 */
final class Neighbours {

    private static final String ADMINISTRATOR =
            "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator";

    private static Neighbours opened;

    final TwoSchools schools = new TwoSchools();
    final AddoServer addo;
    final SchoolPortal pupil;
    final SchoolPortal preview;
    final SchoolPortal teacher;
    final SchoolPortal coordinator;
    final SchoolPortal harbourCoordinator;
    final List<String> idsOfHarbour;

    private Neighbours() {
        addo = AddoServer.withRegistrations(Demonstration.freshFolder("neighbours"), schools.registrations())
                .told("ADDO_LOGIN_BURST", "100000")
                .told("ADDO_MICROSOFT", schools.directories())
                .start();
        coordinator = atHillcrest("c1", launch -> launch.roles(ADMINISTRATOR).named("Carys", "Rees"));
        coordinator.send("appointment/take", token(coordinator));
        harbourCoordinator = enter(
                schools.harbour, "c9", launch -> launch.roles(ADMINISTRATOR).named("Zelda", "Quill"));
        harbourCoordinator.send("appointment/take", token(harbourCoordinator));
        enter(schools.harbour, "p9", launch -> launch.asLearner().named("Zoe", "Zebedee"))
                .ask("", "A question of Zebedee");
        pupil = atHillcrest("p1", launch -> launch.asLearner().named("Amira", "Hughes"));
        preview = atHillcrest("v1", TestLaunch::asPreview);
        teacher = atHillcrest("t1", launch -> launch.asTeacher().named("Chidi", "Okoro"));
        idsOfHarbour = ids(schools.harbour);
    }

    static synchronized Neighbours opened() {
        if (opened == null) opened = new Neighbours();
        return opened;
    }

    /** The people of Hillcrest by their roles. */
    Map<String, SchoolPortal> hillcrest() {
        return Map.of("PUPIL", pupil, "PREVIEW", preview, "TEACHER", teacher, "COORDINATOR", coordinator);
    }

    SchoolPortal atHillcrest(String subject, UnaryOperator<TestLaunch> who) {
        return enter(schools.hillcrest, subject, who);
    }

    SchoolPortal atHarbour(String subject, UnaryOperator<TestLaunch> who) {
        return enter(schools.harbour, subject, who);
    }

    /** Somebody of Hillcrest's administration asks what is kept of somebody. */
    SchoolPortal asking(String subject, String about) {
        return atHillcrest(subject, launch -> launch.roles(ADMINISTRATOR)
                .lti("message_type", "LtiDataPrivacyLaunchRequest")
                .lti("for_user", Map.of("user_id", about)));
    }

    /** Somebody of Hillcrest whose browser keeps no cookies. */
    SchoolPortal byAddress(String subject, UnaryOperator<TestLaunch> who) {
        var door = WithoutCookies.of(addo, schools.hillcrest);
        return door.enter(who.apply(door.launch()).claim("sub", subject));
    }

    private SchoolPortal enter(TestPlatform platform, String subject, UnaryOperator<TestLaunch> who) {
        var door = AtTheDoor.of(addo, platform);
        return door.enter(who.apply(door.launch()).claim("sub", subject));
    }

    /** A form with nothing in it but the token of this person's visit. */
    static Map<String, String> token(SchoolPortal portal) {
        return new LinkedHashMap<>(Map.of("csrf", portal.open("tell-someone").field("csrf")));
    }

    private List<String> ids(TestPlatform platform) {
        return addo.database().tables().withHandle(handle -> handle.createQuery("""
                with theirs as (select school_id from registration where issuer = :issuer)
                select id::text from person where school_id in (select school_id from theirs)
                union select id::text from class_group where school_id in (select school_id from theirs)
                union select id::text from query where school_id in (select school_id from theirs)
                union select id::text from appointment where school_id in (select school_id from theirs)
                union select id::text from registration where school_id in (select school_id from theirs)
                union select id::text from edition where school_id in (select school_id from theirs)
                """)
                .bind("issuer", platform.issuer())
                .mapTo(String.class)
                .list());
    }

    /** The id that one of Hillcrest's people has, or something of theirs. */
    String id(String query, String subject) {
        return addo.database().tables().withHandle(handle -> handle.createQuery(query)
                .bind("issuer", schools.hillcrest.issuer())
                .bind("subject", subject)
                .mapTo(String.class)
                .first());
    }
}
