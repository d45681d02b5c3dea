/**
 * Who holds the coordinator's duty: shown, handed on and ended by those who hold it. What is secret, a code or an invitation, is
 * shown once and never again.
 */
package cymru.addo.web.appointment;
