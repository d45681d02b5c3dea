/**
 * The access register: who may use the school's devices and services. Only a named adult sets it, never a score and never a
 * decline; Addo blocks nothing, and hands the lists to whoever looks after the network.
 */
package cymru.addo.access;
