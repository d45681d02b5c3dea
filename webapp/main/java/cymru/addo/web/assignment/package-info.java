/** What a teacher sets a class: picked in the course's editor, or from the class page. */
package cymru.addo.web.assignment;
