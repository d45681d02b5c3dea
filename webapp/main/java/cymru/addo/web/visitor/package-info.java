/** The page at reception that visitors and groups open with a code, and the register of who has signed there. */
package cymru.addo.web.visitor;
