/**
 * What is done in the courses of a school's Moodle where the school wants it: due days stand in their calendar, and an activity is
 * completed for whoever did it where no gradebook tells Moodle so. Each stands in a list before it is done, and is done once.
 */
package cymru.addo.course;
