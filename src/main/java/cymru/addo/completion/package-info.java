/**
 * The lasting fact that somebody met what an assignment asks for. It is written the first time that is so, in the same breath
 * as the answer that made it so, and never undone. Gradebooks, certificates and exports speak of it.
 */
package cymru.addo.completion;
