/** How the tool talks to platforms: briefly, over https, and never to an address inside somebody's own network. */
package cymru.addo.lti.http;
