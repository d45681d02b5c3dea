/** What Addo does in the courses of the school's Moodle: the words of a calendar, and the page that says what became of it. */
package cymru.addo.web.course;
