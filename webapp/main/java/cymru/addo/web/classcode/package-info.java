/** A teacher shows the code of their class, and pupils come in with it and their own name. */
package cymru.addo.web.classcode;
