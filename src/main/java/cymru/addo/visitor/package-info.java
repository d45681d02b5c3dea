/**
 * Whoever is at the school without an account: visitors, contractors and groups that use its rooms. They read a short text at
 * reception, give their name and who they are here to see, and agree until a day. Their names stand beside the chain of events
 * and go when they are no longer needed.
 */
package cymru.addo.visitor;
