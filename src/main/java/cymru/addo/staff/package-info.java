/** Staff and volunteers and their own agreement: read, understood, answered each school year; and who has still to. */
package cymru.addo.staff;
