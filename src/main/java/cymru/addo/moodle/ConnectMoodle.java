package cymru.addo.moodle;

import cymru.addo.school.PersonId;
import cymru.addo.school.SchoolId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** The coordinator connects the school's Moodle: its address, and a token that works there. Nothing is kept that does not answer. */
@Dependent
public class ConnectMoodle {
    private static final int LONGEST_ADDRESS = 300;

    private final Moodles moodles;
    private final MoodleConnections connections;
    private final Clock clock;

    @Inject
    public ConnectMoodle(Moodles moodles, MoodleConnections connections, Clock clock) {
        this.moodles = moodles;
        this.connections = connections;
        this.clock = clock;
    }

    public sealed interface Outcome {
        record Connected() implements Outcome {}

        /** What was typed is no address, or no token. */
        record NotUnderstood() implements Outcome {}

        record Failed(MoodleTrouble trouble) implements Outcome {}

        /** Nobody comes to the school from that Moodle, so its people are not the ones we know. */
        record NoPlatform(String site) implements Outcome {}
    }

    public Outcome connect(SchoolId school, PersonId by, String address, String token) {
        var site = site(address);
        if (site.isEmpty() || !token.strip().matches("[0-9A-Za-z]{16,128}")) return new Outcome.NotUnderstood();
        try {
            var own = moodles.at(site.get(), token.strip()).siteInfo().address();
            return kept(school, by, own.isEmpty() ? site.get() : own, token.strip());
        } catch (MoodleTrouble trouble) {
            return new Outcome.Failed(trouble);
        }
    }

    /** The site knows its address best: by that its launches name it. It is asked there, and nowhere else, from now on. */
    private Outcome kept(SchoolId school, PersonId by, String site, String token) throws MoodleTrouble {
        if (!connections.isPlatform(school, site)) return new Outcome.NoPlatform(site);
        moodles.at(site, token).siteInfo();
        connections.keep(school, by, site, moodles.sealed(school, site, token), clock.instant());
        return new Outcome.Connected();
    }

    private static Optional<String> site(String typed) {
        var plain = typed.strip().replaceAll("(?<=[^/:])/+$", "");
        if (plain.length() > LONGEST_ADDRESS) return Optional.empty();
        try {
            var address = new URI(plain.contains("://") ? plain : "https://" + plain);
            var isWeb =
                    String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT).matches("https?");
            var isPlain = address.getHost() != null && address.getQuery() == null && address.getFragment() == null;
            return isWeb && isPlain ? Optional.of(address.toString()) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
