/** What is done for one pupil: a teacher sits beside them, a coordinator chooses whose words they read. For staff's eyes only. */
package cymru.addo.web.support;
