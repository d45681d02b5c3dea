/**
 * The staff training record: who of the staff understood which module this year, and what they learned elsewhere. It says whose
 * training is current, and never who is good at anything.
 */
package cymru.addo.training;
