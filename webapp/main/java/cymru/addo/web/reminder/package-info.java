/** The coordinator has those reminded who have still to answer, and everybody may see what was sent; a class may want none. */
package cymru.addo.web.reminder;
