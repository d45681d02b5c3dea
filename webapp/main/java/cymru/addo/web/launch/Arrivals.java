package cymru.addo.web.launch;

import cymru.addo.lti.Secrets;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.ResourceLink;
import cymru.addo.roster.ClassGroup;
import cymru.addo.school.Language;
import cymru.addo.vle.ContentPicks;
import cymru.addo.vle.Errands;
import cymru.addo.vle.FindErrand;
import cymru.addo.vle.LaunchSession;
import cymru.addo.vle.LaunchSessions;
import cymru.addo.vle.OpenVisit;
import cymru.addo.vle.ReceiveLaunch;
import cymru.addo.vle.ReceiveLaunch.Outcome.Received;
import cymru.addo.vle.VisitSecret;
import cymru.addo.vle.signin.SchoolDoor;
import cymru.addo.web.session.Visits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;

/** Somebody whom their platform vouched for comes in: a visit is opened for them, and they are sent to their own first page. */
@Dependent
public class Arrivals {

    private final ReceiveLaunch receiving;
    private final LaunchSessions sessions;
    private final ContentPicks picks;
    private final FindErrand finding;
    private final Errands errands;
    private final WhereToBegin whereToBegin;
    private final LaunchNotes notes;
    private final OpenVisit visits;
    private final Secrets secrets;

    @Inject
    public Arrivals(
            ReceiveLaunch receiving,
            LaunchSessions sessions,
            ContentPicks picks,
            FindErrand finding,
            Errands errands,
            WhereToBegin whereToBegin,
            LaunchNotes notes,
            OpenVisit visits,
            Secrets secrets) {
        this.receiving = receiving;
        this.sessions = sessions;
        this.picks = picks;
        this.finding = finding;
        this.errands = errands;
        this.whereToBegin = whereToBegin;
        this.notes = notes;
        this.visits = visits;
        this.secrets = secrets;
    }

    /** Where the browser goes next, and the cookie that proves it may; null where the address itself does. */
    public record Arrived(URI firstPage, String cookie) {}

    /** Empty for somebody who has nothing to do here: a parent, or nobody in particular. */
    Optional<Arrived> byCookie(Launch launch) {
        var secret = VisitSecret.inCookie(secrets.fresh());
        return receive(launch, secret)
                .map(entered -> new Arrived(
                        entered.page(entered.session().id()),
                        Visits.cookie(entered.session().id(), secret.value())));
    }

    /** Somebody whom their directory vouched for, where their browser has been to our own address, and keeps our cookies. */
    Arrived bySignIn(SchoolDoor door, Received received, Language language) {
        var secret = VisitSecret.inCookie(secrets.fresh());
        var session = signedIn(door, received, language, secret);
        return new Arrived(firstPage(session.id(), received, session), Visits.cookie(session.id(), secret.value()));
    }

    /** The same in a tab whose browser keeps no cookie there. */
    Arrived bySignInWithoutCookie(SchoolDoor door, Received received, Language language) {
        var secret = VisitSecret.inAddress(secrets.fresh());
        var session = signedIn(door, received, language, secret);
        return new Arrived(firstPage(Visits.segment(session.id(), secret), received, session), null);
    }

    private URI firstPage(String segment, Received received, LaunchSession session) {
        return URI.create("/l/" + segment + "/" + whereToBegin.ofSignIn(received, session));
    }

    private LaunchSession signedIn(SchoolDoor door, Received received, Language language, VisitSecret secret) {
        var session = new LaunchSession(
                visits.id(),
                secrets.fresh(),
                received.school().id(),
                received.person().id(),
                received.classGroup().map(ClassGroup::id),
                door.id().toString(),
                door.directory().tenant(),
                received.roles(),
                received.linkBand(),
                language,
                Optional.empty());
        sessions.open(session, secret, Optional.empty());
        return session;
    }

    /** Somebody who was launched, in a browser that keeps no cookie. */
    Optional<Arrived> byAddress(Launch launch) {
        var secret = VisitSecret.inAddress(secrets.fresh());
        return receive(launch, secret)
                .map(entered -> new Arrived(
                        entered.page(Visits.segment(entered.session().id(), secret)), null));
    }

    private Optional<Entered> receive(Launch launch, VisitSecret secret) {
        if (!(receiving.receive(launch) instanceof Received received)) return Optional.empty();
        var session = open(launch, received, secret);
        notes.letIn(launch);
        return Optional.of(new Entered(session, whereToBegin.of(launch, received, session)));
    }

    private record Entered(LaunchSession session, String firstPage) {
        URI page(String segment) {
            return URI.create("/l/" + segment + "/" + firstPage);
        }
    }

    private LaunchSession open(Launch launch, Received received, VisitSecret secret) {
        var session = session(launch, received);
        sessions.open(session, secret, launch.resourceLink().map(ResourceLink::id));
        launch.deepLinking().ifPresent(settings -> picks.keep(session, settings));
        finding.of(launch, received).ifPresent(errand -> errands.keep(session, errand));
        return session;
    }

    private LaunchSession session(Launch launch, Received received) {
        return new LaunchSession(
                visits.id(),
                secrets.fresh(),
                received.school().id(),
                received.person().id(),
                received.classGroup().map(ClassGroup::id),
                launch.registrationId(),
                launch.deploymentId(),
                received.roles(),
                received.linkBand(),
                Language.of(launch.presentation().locale().orElse("en")),
                launch.presentation().returnUrl().map(URI::toString));
    }
}
