/**
 * What is taught: short modules for each age group, for staff and for parents, each with a quiz. All of it is content, read
 * from files that a teacher can edit. A question carries the hash of its words, so that a mark can say what was asked.
 */
package cymru.addo.curriculum;
