package cymru.addo.lti.launch;

/** What becomes of a launch: somebody comes in, is refused, has yet to show which browser they are, or was never let go by the platform. */
public sealed interface LaunchOutcome permits Launch, LaunchRefused, AskStorage, PlatformError {}
