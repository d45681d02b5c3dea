/**
 * Going through a quiz: how it is laid out for one person, what was answered, and whether it is understood. Marking happens
 * here and nowhere else, from the question and the answer alone, so the same answer always gets the same mark.
 */
package cymru.addo.attempt;
