/**
 * What was sent to the platform's gradebook and did not arrive, for the coordinator: who it is about, why, what to change and
 * where, and a button that sends it again.
 */
package cymru.addo.web.results;
