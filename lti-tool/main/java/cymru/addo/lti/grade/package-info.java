/**
 * Marks in the platform's gradebook: finding or making the column they belong in, putting a mark there, reading what is
 * there. When and how often to send is the host's to decide; every request answers what is to be done next.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-ags/v2p0">Assignment and Grade Services 2.0</a>
 */
package cymru.addo.lti.grade;
