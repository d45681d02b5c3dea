/**
 * What the school looks at and takes away: the teacher's class, the coordinator's whole school, and the files of both.
 * Everything here is read from the other features; the only thing it keeps is who took which file.
 */
package cymru.addo.records;
