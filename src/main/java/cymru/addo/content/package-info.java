/**
 * Words and pictures that stand in files beside the program: how they are read, measured and drawn. An editor's mistake is
 * reported with its file and line. What the words are about belongs to the features that read them.
 */
package cymru.addo.content;
