/** Talking with a pupil who asked or said not yet: what to talk about, handing on, and what came of it. */
package cymru.addo.web.conversation;
