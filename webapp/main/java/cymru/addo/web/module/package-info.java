/**
 * Where people learn: what they were set and what else there is, the pages of a module, its quiz question by question, and the
 * certificate at the end. Pupils come here, and members of staff with modules of their own. Who previews reads and leaves no
 * trace.
 */
package cymru.addo.web.module;
