/**
 * What a class was set: by whom, until when, and whether it counts in the gradebook. Set by a teacher in the platform's
 * content picker; a copied course gets copies of its own. Whether somebody has done it is not kept here.
 */
package cymru.addo.assignment;
