package cymru.addo.staff;

import cymru.addo.agreement.Decision;
import cymru.addo.school.Language;

/**
 * What is answered now.
 *
 * @param language in which it was read
 * @param question what was asked; empty for the other answers
 */
record Answered(Decision decision, Language language, String question) {}
