/**
 * Who has not yet agreed this year. Derived whenever it is asked, never stored: the pupils on the rosters minus those who
 * agreed to the current edition.
 */
package cymru.addo.outstanding;
