/** What we ask of a platform without a browser: a token for us, and with it the members of a course. */
package cymru.addo.lti.service;
