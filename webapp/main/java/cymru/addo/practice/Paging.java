package cymru.addo.practice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which part of a long list is asked for: {@code limit} and {@code from}, both optional. */
record Paging(int from, OptionalInt limit) {
    record Page<T>(List<T> rows, OptionalInt next) {}

    /** Nothing where one of the two is no sensible number. */
    static Optional<Paging> of(Request request) {
        var limit = number(request, "limit");
        var from = number(request, "from");
        boolean isWrong = limit.isPresent() && limit.getAsInt() < 1 || from.isPresent() && from.getAsInt() < 0;
        if (isWrong || unreadable(request, "limit", limit) || unreadable(request, "from", from))
            return Optional.empty();
        return Optional.of(new Paging(from.orElse(0), limit));
    }

    <T> Page<T> of(List<T> everything) {
        int start = Math.min(from, everything.size());
        int end = (int) Math.min((long) start + limit.orElse(everything.size()), everything.size());
        return new Page<>(
                everything.subList(start, end), end < everything.size() ? OptionalInt.of(end) : OptionalInt.empty());
    }

    private static boolean unreadable(Request request, String name, OptionalInt number) {
        return request.parameter(name).isPresent() && number.isEmpty();
    }

    private static OptionalInt number(Request request, String name) {
        try {
            return request.parameter(name)
                    .map(Integer::parseInt)
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }
}
