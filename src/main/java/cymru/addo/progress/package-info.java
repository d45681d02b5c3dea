/**
 * How classes come on with their modules: who has done what, who is stuck, what most of them missed, and how much of the
 * curriculum a school covers. It reads what the others keep, keeps nothing itself, and ranks nobody.
 */
package cymru.addo.progress;
