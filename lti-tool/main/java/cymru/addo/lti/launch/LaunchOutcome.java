package cymru.addo.lti.launch;

/** What becomes of a launch: somebody comes in, is refused, or was never let go by the platform. */
public sealed interface LaunchOutcome permits Launch, LaunchRefused, PlatformError {}
