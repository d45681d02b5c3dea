package cymru.addo.lti;

import cymru.addo.lti.grade.Column;
import cymru.addo.lti.grade.Gradebook;
import cymru.addo.lti.grade.LineItems;
import cymru.addo.lti.grade.Marks;
import cymru.addo.lti.grade.Score;
import cymru.addo.lti.grade.Scores;
import cymru.addo.lti.http.GuardedHttp;
import cymru.addo.lti.keys.PlatformKeys;
import cymru.addo.lti.keys.ToolKeys;
import cymru.addo.lti.launch.Launch;
import cymru.addo.lti.launch.LaunchPost;
import cymru.addo.lti.launch.LaunchVerifier;
import cymru.addo.lti.login.Login;
import cymru.addo.lti.login.LoginOutcome.Redirect;
import cymru.addo.lti.login.LoginStates;
import cymru.addo.lti.service.ServiceTokens;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The example of the README, so that it compiles as long as the README says so. */
abstract class ReadmeExample {
    abstract void redirect(URI to, String cookieName, String cookie);

    void wholeWay(
            Registrations registrations,
            LoginStates states,
            ToolKeys keys,
            Map<String, List<String>> parameters,
            String idToken,
            String state,
            String cookie) {
        // README begins
        var clock = Clock.systemUTC();
        var secrets = new Secrets(new SecureRandom());
        var settings = ToolSettings.at(URI.create("https://addo.example"));
        var http = new GuardedHttp(false);
        var login = new Login(registrations, states, settings, secrets, clock);
        var verifier = new LaunchVerifier(registrations, states, new PlatformKeys(http, clock), settings, clock);
        var tokens = new ServiceTokens(http, keys, secrets, clock);

        // GET or POST /lti/login
        if (login.start(parameters) instanceof Redirect begun)
            redirect(begun.authorizationRequest(), begun.state(), begun.browserSecret());

        // POST /lti/launch
        if (verifier.verify(LaunchPost.of(idToken, state, cookie)) instanceof Launch launch) {
            var platform = registrations.withId(launch.registrationId()).orElseThrow();
            var grades = launch.services().grades().orElseThrow();
            var gradebook = new Gradebook(platform, launch.deploymentId(), grades);
            var column = Column.called("Our agreement", 1).knownBy("agreement", "answer");
            var mark = Score.completed(launch.subject().orElseThrow(), Marks.of(1, 1), clock.instant());
            new LineItems(http, tokens).findOrCreate(gradebook, column).then(found -> new Scores(http, tokens)
                    .send(gradebook, found.id(), mark));
        }
        // README ends
    }
}
