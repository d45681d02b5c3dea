package cymru.addo.school;

/** An age group that reads the agreement in its own wording. A class is put in a band, not a birthday. */
public enum Band {
    A(4, 7),
    B(7, 11),
    C(11, 14),
    D(14, 18);

    private final int fromAge;
    private final int toAge;

    Band(int fromAge, int toAge) {
        this.fromAge = fromAge;
        this.toAge = toAge;
    }

    public int fromAge() {
        return fromAge;
    }

    public int toAge() {
        return toAge;
    }
}
