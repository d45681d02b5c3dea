/** Staff read and answer their own agreement; the coordinator sees who has. */
package cymru.addo.web.staff;
