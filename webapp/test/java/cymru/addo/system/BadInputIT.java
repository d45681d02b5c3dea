package cymru.addo.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no page of ours would send: it is refused in plain words, never a fault, and never shown as it came. */
class BadInputIT {

    static Stream<String> nasty() {
        return Stream.of(
                "",
                " ",
                "<script>alert(1)</script>",
                "\" onfocus=\"alert(1)",
                "\u0000",
                "a\u0001\u0007\u001b[31m",
                "\uD83D\uDE00".repeat(300),
                "\u202Egnol",
                "'; drop table person; --",
                "-1",
                "999999999999999999999",
                "../../etc/passwd",
                "%00",
                "null",
                "x".repeat(60_000));
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void isRefusedInEveryFieldAPupilSends(String value) {
        var pupil = Demonstration.school().launch("finlay-marsh");
        for (var page : new String[] {"agreement", "agreement/question"})
            for (var field : new String[] {"edition", "words", "rule", "answer", "question"}) {
                var form = new LinkedHashMap<>(pupil.open("agreement/question").fields());
                form.putIfAbsent("answer", "not-yet");
                form.put(field, value);
                isPlain(pupil.send(page, form), value);
            }
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void isHarmlessInEveryQueryOfTheCoordinator(String value) {
        var coordinator = Demonstration.school().launch("carys-rees");
        var shortened = value.substring(0, Math.min(value.length(), 2000));
        for (var field : new String[] {"class", "band", "answer", "name", "page", "lang", "said"})
            isPlain(coordinator.open("school?" + Browserless.encoded(Map.of(field, shortened))), shortened);
    }

    private static void isPlain(Answered answered, String value) {
        assertThat(answered.status()).as(answered.toString()).isLessThan(500);
        if (value.contains("alert")) assertThat(answered.body()).doesNotContain(value);
    }
}
