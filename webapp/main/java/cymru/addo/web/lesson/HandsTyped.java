package cymru.addo.web.lesson;

import java.util.List;
import java.util.Optional;

/** Numbers of hands, as they were typed: an empty box is nobody. */
public final class HandsTyped {

    private static final String NUMBER = "[0-9]{0,4}";
    private static final int MOST_BOXES = 100;

    private HandsTyped() {}

    /** Empty where something among them is no number. */
    public static Optional<List<Integer>> numbers(List<String> typed) {
        if (typed.size() > MOST_BOXES
                || !typed.stream().allMatch(many -> many.strip().matches(NUMBER))) return Optional.empty();
        return Optional.of(typed.stream().map(HandsTyped::number).toList());
    }

    private static int number(String typed) {
        return typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
    }
}
