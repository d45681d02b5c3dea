/**
 * Who holds a duty in the school. The coordinator is a named person whom the school appoints, by a code, by taking the
 * duty as the platform's administrator while nobody holds it, or by a coordinator; no platform's role can tell.
 */
package cymru.addo.appointment;
