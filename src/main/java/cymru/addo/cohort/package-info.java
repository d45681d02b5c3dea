/**
 * What the cohorts of a school's Moodle say: which year group somebody is in, so which band, and who belongs to the school though they
 * never opened the tool. A coordinator says what each cohort means and sees who lands where before anything is applied. Afterwards the
 * lists are followed in the background, on one node at a time.
 */
package cymru.addo.cohort;
