/** The page on which a coordinator has somebody forgotten. */
package cymru.addo.web.erasure;
