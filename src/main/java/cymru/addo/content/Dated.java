package cymru.addo.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days and years in a text that have passed: mostly they came along from an older policy. In either language. */
public final class Dated {
    private static final int CENTURY = 2000;
    private static final int SCHOOL_YEAR_ENDS = 8;
    /** Each month in English and Welsh, and as Welsh writes it after a preposition. */
    private static final List<String> MONTHS = List.of(
            "january|ionawr",
            "february|chwefror",
            "march|mawrth|fawrth",
            "april|ebrill",
            "may|mai|fai",
            "june|mehefin|fehefin",
            "july|gorffennaf|orffennaf",
            "august|awst",
            "september|medi|fedi",
            "october|hydref",
            "november|tachwedd|dachwedd",
            "december|rhagfyr|ragfyr");

    private static final Pattern DAY =
            Pattern.compile("\\b\\d{1,2}[./-](\\d{1,2})[./-](20\\d\\d)\\b|\\b(20\\d\\d)-(\\d\\d)-\\d\\d\\b");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("\\b20\\d\\d[/-](?:20)?(\\d\\d)\\b(?![/.-])");
    private static final Pattern MONTH =
            Pattern.compile("\\b(" + String.join("|", MONTHS) + ")\\s+(20\\d\\d)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");

    private Dated() {}

    public static boolean namesWhatHasPassed(String text, LocalDate today) {
        var now = YearMonth.from(today);
        var days = new Kind(DAY, Dated::monthOfDay);
        var years = new Kind(SCHOOL_YEAR, found -> YearMonth.of(CENTURY + number(found, 1), SCHOOL_YEAR_ENDS));
        var months = new Kind(MONTH, found -> YearMonth.of(number(found, 2), month(found.group(1))));
        var left = text;
        for (var kind : List.of(days, years, months)) {
            if (kind.in(left).anyMatch(month -> month.isBefore(now))) return true;
            left = kind.pattern().matcher(left).replaceAll(" ");
        }
        return YEAR.matcher(left).results().anyMatch(found -> number(found, 1) < now.getYear());
    }

    /** One way in which people write a time, and the month in which it ends. */
    private record Kind(Pattern pattern, Function<MatchResult, YearMonth> month) {
        Stream<YearMonth> in(String text) {
            return pattern.matcher(text).results().map(month);
        }
    }

    private static YearMonth monthOfDay(MatchResult found) {
        var isYearFirst = found.group(3) != null;
        var month = number(found, isYearFirst ? 4 : 1);
        return YearMonth.of(number(found, isYearFirst ? 3 : 2), Math.min(Math.max(month, 1), 12));
    }

    private static int month(String name) {
        return IntStream.range(0, MONTHS.size())
                        .filter(at -> name.toLowerCase(Locale.ROOT).matches(MONTHS.get(at)))
                        .findFirst()
                        .orElseThrow()
                + 1;
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
