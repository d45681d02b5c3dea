/**
 * What happened, for good. Events are only ever added; a worker links each to the one before it, so that a change made
 * behind Addo's back shows. The form that is hashed is described in {@code docs/evidence.md}.
 */
package cymru.addo.evidence;
