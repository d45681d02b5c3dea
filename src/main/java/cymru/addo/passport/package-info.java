/** What a pupil who leaves takes along: what they agreed to and what they learnt, sealed so that the next school can check it offline. */
package cymru.addo.passport;
