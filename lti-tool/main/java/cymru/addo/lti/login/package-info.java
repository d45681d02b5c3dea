/**
 * The first half of a launch: the platform announces somebody, we remember that we were asked and send the browser back to
 * be vouched for. Nothing in the announcement is signed, so nothing in it is believed.
 */
package cymru.addo.lti.login;
