package cymru.addo.lti.launch;

import cymru.addo.lti.Claims;
import cymru.addo.lti.LaunchCheck;
import cymru.addo.lti.ToolSettings;
import java.util.Optional;

/**
 * The message carries what a message of its kind cannot do without: where a choice goes, whose work is reviewed and in
 * which column, whose data is asked about, where an acceptance is reported, which course it comes from.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/#deep-linking-settings">Deep Linking 2.0, 4.4.1</a>
 */
final class SettingsCheck implements Check {
    private final LaunchReading reading;

    SettingsCheck(ToolSettings settings) {
        this.reading = new LaunchReading(settings);
    }

    @Override
    public LaunchCheck name() {
        return LaunchCheck.SETTINGS;
    }

    @Override
    public Optional<String> objection(Evidence evidence) {
        var claims = evidence.claims();
        return switch (evidence.messageType()) {
            case RESOURCE_LINK -> Optional.empty();
            case DEEP_LINKING ->
                Check.objectIf(reading.deepLinking(claims).isEmpty(), "the deep linking settings are not complete");
            case SUBMISSION_REVIEW -> review(claims);
            case DATA_PRIVACY ->
                Check.objectIf(
                        LaunchReading.forUser(claims).isEmpty(), "the message does not say whose data it is about");
            case EULA -> Check.objectIf(reading.eula(claims).isEmpty(), "the message names no EULA service");
            case CONTEXT -> Check.objectIf(LaunchReading.context(claims).isEmpty(), "the message names no course");
        };
    }

    private Optional<String> review(Claims claims) {
        if (reading.grades(claims).flatMap(Services.Grades::lineItem).isEmpty())
            return Optional.of("the review names no line item");
        var whose = LaunchReading.forUser(claims);
        if (whose.isEmpty()) return Optional.of("the review does not say whose work it is about");
        var roles = LaunchReading.roles(claims);
        var mayReview = roles.isInstructor() || roles.isAdministrator();
        return Check.objectIf(
                !mayReview && !claims.text("sub").equals(Optional.of(whose.get().subject())),
                "only staff may review the work of others");
    }
}
