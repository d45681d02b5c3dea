/** The coordinator connects the school's Moodle by Web Services, and says what it may be used for. */
package cymru.addo.web.moodle;
