package cymru.addo.agreement;

/**
 * The words around the promises for one age group in one language: how the agreement opens, what is said at the end,
 * and the three answers, which carry equal weight.
 */
public record AgreementFrame(
        String title, String intro, String declaration, String agree, String question, String notYet) {
    public AgreementFrame {
        Words.required(title, "title");
        Words.required(intro, "intro");
        Words.required(declaration, "declaration");
        Words.required(agree, "answer: agree");
        Words.required(question, "answer: question");
        Words.required(notYet, "answer: not yet");
    }
}
