package cymru.addo.slip;

/** Which of a child's parents answered, as far as Addo can know: the one with this slip, or the one who signed the paper. */
public record Holder(String value) {
    /** Whoever signed the paper that came back. */
    public static final Holder OF_THE_PAPER = new Holder("paper");

    public Holder {
        if (value == null || value.isBlank()) throw new IllegalArgumentException("A holder is somebody");
    }
}
