/**
 * LTI 1.3, the tool's side. A school's learning platform vouches for a person and opens the tool; these types say whom we
 * believe and why. Knows no school, no web framework and no database: hosts bring those through the ports.
 */
package cymru.addo.lti;
