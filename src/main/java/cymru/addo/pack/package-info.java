/**
 * What a school teaches besides what Addo brings along: modules that somebody there wrote, sent as a zip, looked over, published and
 * withdrawn. Whatever is sent is taken apart in memory under strict limits, and nothing of it is ever run or written to a disk.
 */
package cymru.addo.pack;
