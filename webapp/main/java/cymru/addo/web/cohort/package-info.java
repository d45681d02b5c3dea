/** The coordinator says what Moodle's cohorts mean, and sees who lands where before anything is applied. */
package cymru.addo.web.cohort;
