/**
 * How a class comes on with its modules, for its teacher, and how the school does, for its coordinator. No page here puts a score
 * beside a name, and none ranks anybody.
 */
package cymru.addo.web.progress;
