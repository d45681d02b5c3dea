package cymru.addo.web.agreement;

import cymru.addo.agreement.AgreementFrame;

/**
 * The three answers, and to which words they are given.
 *
 * @param hint what is said before them
 * @param check where the questions on promises are, that come before agreeing; null where none is left
 */
public record Answers(
        AgreementFrame words, String edition, String wordsShown, String action, String hint, String check) {}
