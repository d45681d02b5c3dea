package cymru.addo.lti.launch;

import cymru.addo.lti.login.LoginState;
import cymru.addo.lti.login.StorageTarget;

/**
 * A launch that holds in every way but one: the browser has yet to show that it began the login, and its platform offers to
 * say so. Nothing is used up by it. The launch waits in the {@link WaitingRoom} while the browser asks.
 */
public record AskStorage(StorageTarget storage, LoginState login) implements LaunchOutcome {}
