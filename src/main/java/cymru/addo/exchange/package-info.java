/**
 * Questions on their way to other systems and from them: as GIFT and as Moodle XML. Neither format holds everything a question has here;
 * what one cannot hold is left behind and said. A file that comes in becomes the draft of a module, for a teacher to complete.
 */
package cymru.addo.exchange;
