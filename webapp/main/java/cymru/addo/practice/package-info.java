/**
 * The practice VLE: a small but real LTI 1.3 platform with a made-up school, for demonstrations, teaching and tests.
 * It stands on another site than the tool and opens it in a frame, as a school's own platform does.
 * Nothing of it runs unless the demonstration is switched on, and it knows nothing of Addo but its address.
 */
package cymru.addo.practice;
