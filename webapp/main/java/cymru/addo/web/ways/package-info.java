/** All ways into the school on one page for the coordinator, and the app that opens Addo in Microsoft Teams. */
package cymru.addo.web.ways;
