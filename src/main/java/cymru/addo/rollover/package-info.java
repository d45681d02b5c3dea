/**
 * A new school year begins: it is opened, and its classes are put in the bands they have from now on. It begins on its day whether
 * anybody does so or not.
 */
package cymru.addo.rollover;
