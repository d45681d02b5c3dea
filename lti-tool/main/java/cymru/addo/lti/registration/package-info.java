/** How a platform and the tool get to know each other by themselves, once an administrator of each has said so. */
package cymru.addo.lti.registration;
