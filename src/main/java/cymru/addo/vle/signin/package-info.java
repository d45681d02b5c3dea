/** The doors of a school for those who have no learning platform: they sign in with the directory of Office 365, or with Google. */
package cymru.addo.vle.signin;
