/**
 * The parents' part. A slip carries a code by which a parent reads the child's own wording and answers without an account, or it
 * comes back signed. Permission for pictures is asked on the same way and kept apart from every answer.
 */
package cymru.addo.slip;
