/**
 * Whether a promise is understood before it is made: one short question on each, asked until it is right. What is kept is how often
 * somebody tried and when it was right, for themselves and their teacher; a school learns from it which wordings are hard.
 */
package cymru.addo.check;
