/**
 * Telling a platform who accepted the tool's terms, where it keeps a register of that.
 *
 * @see <a href="https://standards.1edtech.org/lti/specifications/asset-processor">LTI Asset Processor 1.0, EULA service</a>
 */
package cymru.addo.lti.eula;
