/**
 * Messages in the school's Moodle to those who have still to answer, when a coordinator asks for it: short, without fear, never twice on
 * a day, and never to who has answered or begun to talk about it. Each stands in the record before it is sent; a worker sends them, on
 * one node at a time.
 */
package cymru.addo.reminder;
