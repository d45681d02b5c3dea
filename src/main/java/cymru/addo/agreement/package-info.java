/**
 * The acceptable use agreement: its promises, its published editions, and what people answered. An edition never changes;
 * an answer is kept together with the event that proves it. What the shipped agreement says is content, read from files.
 */
package cymru.addo.agreement;
