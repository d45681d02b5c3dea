/**
 * How a question looks and how its answer is read, whoever asks it: a module's quiz, or the agreement after a promise. Everything
 * stands by its number on the page, so that a page gives nothing away.
 */
package cymru.addo.web.question;
