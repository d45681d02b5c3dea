/**
 * The whole of Addo as a school meets it: the runnable archive as a process of its own, a real PostgreSQL, real HTTP and a real
 * browser. {@link cymru.addo.system.PracticeSchool} and {@link cymru.addo.system.SchoolPortal} speak the school's words, so that
 * a test reads as what people do. Nothing here reaches into the process except by its doors and its database.
 */
package cymru.addo.system;
