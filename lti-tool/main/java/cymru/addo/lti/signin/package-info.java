/**
 * The door for schools without an LTI platform: OpenID Connect with the directory of Office 365, or with Google. Nothing here is
 * LTI, and everything stands on the same ground: guarded requests, published keys, states that are used once, the same checks.
 */
package cymru.addo.lti.signin;
