/**
 * The school's own Moodle, where it is connected by Web Services: what LTI cannot tell or do. The only user of the JAX-RS
 * client. Every use of it is the school's choice, and Addo does its work without any.
 */
package cymru.addo.moodle;
