/** The staff training record, as the coordinator reads it, adds to it and takes it away. */
package cymru.addo.web.training;
