/**
 * How a change of the agreement looks, whoever reads it: a pupil who agreed before, or the coordinator who is about to publish. New
 * and old words are told apart by marks and by spoken words, never by colour alone.
 */
package cymru.addo.web.change;
