/**
 * A class goes through a module together, on one screen: the teacher reads, talks, counts hands, and writes down who was there.
 * What comes of it is that they went through it as a class. It is nobody's own answer, and no page or file calls it one.
 */
package cymru.addo.lesson;
