/** The words that stand in the calendar of a course. */
package cymru.addo.web.course;
