/**
 * A lesson in front of the whole class: one thing on the screen, large; hands are counted, and at the end the teacher says who was
 * there. For teachers of the class alone.
 */
package cymru.addo.web.lesson;
