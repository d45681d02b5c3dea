/** Deliberately wrong classes, at least one for each rule, that the rules must report. */
package cymru.addo.architecture.canary;
