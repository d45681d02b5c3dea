/** The parents' slips: the page behind a code, for whom there is no account, and the pages on which a teacher prints and ticks them. */
package cymru.addo.web.slip;
