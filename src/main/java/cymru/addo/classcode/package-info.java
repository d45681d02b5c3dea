/**
 * A class without accounts comes in by a short code that its teacher shows for a lesson: each pupil types it and picks their own
 * name from the class list. It says that somebody in that room picked a name, and nothing more; it is never a way in for staff.
 */
package cymru.addo.classcode;
