/**
 * What a school does for one pupil so that the agreement can be theirs too: words of another band, an adult beside them, and the
 * reason, which the coordinators alone hold. No page that pupils see says anything of it.
 */
package cymru.addo.support;
