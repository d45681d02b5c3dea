/** Deliberately wrong classes, one for each rule, that the rules must report. */
package cymru.addo.architecture.canary;
