/**
 * Choosing what a course links to. A teacher comes from the course's editor, chooses in our pages, and is sent back with a
 * signed list of what was chosen; the platform makes links of it.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0/">Deep Linking 2.0</a>
 */
package cymru.addo.lti.deeplinking;
