/**
 * How a course is divided: its groups, and the sets they come in. The class list then says which groups a member is in.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-gs/v1p0">Course Groups 1.0</a>
 */
package cymru.addo.lti.groups;
