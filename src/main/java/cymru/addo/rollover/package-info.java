/**
 * A new school year begins: it is opened, its classes are put in the bands they have from now on, and who came and who went is seen.
 * It begins on its day whether anybody does so or not.
 */
package cymru.addo.rollover;
