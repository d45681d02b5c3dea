package cymru.addo.web.question;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page sends of an answer, in numbers only.
 *
 * @param numbers by the number of the option: 1 where it was chosen, else the number of its place
 */
public record Given(Map<Integer, Integer> numbers) {

    public static final Given NOTHING = new Given(Map.of());
    private static final String OPTION = "option";
    /** With the number of the option after it. */
    private static final String PLACE = "place-";

    public Given {
        numbers = Map.copyOf(numbers);
    }

    public static Given in(MultivaluedMap<String, String> fields) {
        var numbers = new HashMap<Integer, Integer>();
        fields.getOrDefault(OPTION, List.of()).forEach(chosen -> numbers.put(number(chosen), 1));
        fields.forEach((name, values) -> {
            if (name.startsWith(PLACE)) numbers.put(number(name.substring(PLACE.length())), number(values.get(0)));
        });
        numbers.values().removeIf(place -> place == 0);
        return new Given(numbers);
    }

    /** What was done with an option; 0 for nothing. */
    public int to(int option) {
        return numbers.getOrDefault(option, 0);
    }

    /** What is no number stands for nothing. */
    public static int number(String text) {
        return text != null && text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 0;
    }
}
