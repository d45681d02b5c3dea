/**
 * Who belongs to the school and to which class, as the platform tells it, and in which age group each person reads. A
 * person who leaves is kept, marked as left; somebody once seen as staff is never taken for a pupil.
 */
package cymru.addo.roster;
