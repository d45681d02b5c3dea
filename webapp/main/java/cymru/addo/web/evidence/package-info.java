/**
 * What proves a school's memory to others: the seal of a year, the archive that can be verified anywhere, and the page on which anybody holds
 * a code against what Addo keeps.
 */
package cymru.addo.web.evidence;
