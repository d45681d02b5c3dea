/**
 * The learning platforms of a school, for its coordinator: who is connected, which places wait to be let in, whether a connection
 * works and what to change where it does not; invitations; and the log of launches, on a page and as a file.
 */
package cymru.addo.web.platform;
