/**
 * Who holds the coordinator's duty: shown, handed on and ended by those who hold it. A code, which is secret, is
 * shown once and never again.
 */
package cymru.addo.web.appointment;
