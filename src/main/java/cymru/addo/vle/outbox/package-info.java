/**
 * What platforms are told of people's answers: results for the gradebook, acceptances for their own register. Each message is
 * written together with the fact it tells, waits as long as the platform is away, and reaches it once and in order.
 */
package cymru.addo.vle.outbox;
