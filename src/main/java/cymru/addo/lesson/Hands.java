package cymru.addo.lesson;

/**
 * How many hands went up.
 *
 * @param place where they would put the option; empty where it is only chosen
 */
public record Hands(String question, String option, String place, int many) {
    /** More than any class has. */
    public static final int MOST = 9999;

    public Hands {
        if (many < 0 || many > MOST) throw new IllegalArgumentException("No number of hands");
    }
}
