/**
 * The coordinator's pages: where the whole school stands, class by class and name by name, and the files that leave from there.
 * Every file is logged, and the log and the chain of events stand on a page of their own.
 */
package cymru.addo.web.records;
