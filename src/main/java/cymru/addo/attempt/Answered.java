package cymru.addo.attempt;

/** An answer that was given and marked, as it is kept. The mark stays what it was, whatever becomes of the question. */
public record Answered(int attempt, String question, String questionHash, Answer answer, boolean right) {}
