/** The coordinator's access register: who may use the school's devices, and the lists for whoever looks after the network. */
package cymru.addo.web.access;
