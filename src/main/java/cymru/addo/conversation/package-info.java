/** A question or a no becomes a conversation: with the class teacher, then with the coordinator, and what came of it is kept. */
package cymru.addo.conversation;
