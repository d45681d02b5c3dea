/**
 * The second half of a launch: the platform vouches for a person by a signed token, and each fact in it is checked, in the
 * order of trust, before a word of it is believed.
 */
package cymru.addo.lti.launch;
