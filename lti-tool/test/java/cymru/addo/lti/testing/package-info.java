/** A platform with real keys, a tool with its memory in the heap, and a clock that can be set: what every LTI test stands on. */
package cymru.addo.lti.testing;
