/** The coordinator makes a new school year ready on one page, and sees who has come and who has gone. */
package cymru.addo.web.year;
