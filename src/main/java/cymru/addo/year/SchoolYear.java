package cymru.addo.year;

/** The school year a duty belongs to, named by the calendar year it starts in: 2026 is 2026/27. */
public record SchoolYear(int startsIn) implements Comparable<SchoolYear> {
    public SchoolYear {
        if (startsIn < 2000 || startsIn > 9998)
            throw new IllegalArgumentException("No school year starts in " + startsIn);
    }

    /** As people write it: "2026/27". */
    public String label() {
        return "%d/%02d".formatted(startsIn, (startsIn + 1) % 100);
    }

    public SchoolYear next() {
        return new SchoolYear(startsIn + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startsIn, other.startsIn);
    }
}
