/** The platforms' public keys, fetched and remembered, and our own key pairs, sealed and renewed. */
package cymru.addo.lti.keys;
