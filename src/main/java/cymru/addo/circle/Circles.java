package cymru.addo.circle;

import cymru.addo.lesson.Hands;
import java.util.List;

/** What a class did in its circle. */
public interface Circles {
    /** Everything that was counted; nothing before the first count. */
    List<Hands> counted(Circle circle);

    /** Keeps the counts of a question in the place of earlier ones. */
    void count(Circle circle, List<Hands> hands);

    /** The pupils whom the class has today. */
    List<InCircle> register(Circle circle);
}
