/**
 * The school's own choices and its agreement, for the coordinator: what the school is called, which promises it has switched on,
 * and the words of the current edition in both languages side by side.
 */
package cymru.addo.web.school;
