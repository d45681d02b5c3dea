package cymru.addo.agreement;

/** One promise as one age group reads it in one language: what I do, and why. There is no promise without a reason. */
public record Wording(String text, String reason) {
    public Wording {
        Words.required(text, "promise");
        Words.required(reason, "reason");
    }
}
