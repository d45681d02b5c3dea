/**
 * The school's learning platforms: which are registered, who was invited to register one, who is visiting from where.
 * The only package that speaks to the LTI library. What it learns of people it hands to {@code roster}.
 */
package cymru.addo.vle;
