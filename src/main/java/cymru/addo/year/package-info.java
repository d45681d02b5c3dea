/**
 * School years. Most things a school asks of its people begin anew each September. What a year is called and when it
 * turns is decided here and nowhere else.
 */
package cymru.addo.year;
