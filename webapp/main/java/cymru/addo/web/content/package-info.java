/**
 * A school's own modules, for its coordinator: a pack is sent, every fault in it is said with its file and line, and what is whole
 * is looked over, published and withdrawn.
 */
package cymru.addo.web.content;
