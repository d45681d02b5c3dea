/** Signing in without a learning platform: which of their classes somebody is in now, and the doors that the coordinator opens. */
package cymru.addo.web.signin;
