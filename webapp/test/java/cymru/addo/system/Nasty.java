package cymru.addo.system;

import java.util.List;

/** What no page of ours would send, and people do: by mistake, by a broken program, or to see what happens. */
final class Nasty {

    /** Longer than any words that are taken, in letters that take two places each. */
    static final String LONG = "\uD83D\uDE00".repeat(300);

    static final List<String> VALUES = List.of(
            "",
            " ",
            "<script>alert(1)</script>",
            "\" onfocus=\"alert(1)",
            "\u0000",
            "a\u0001\u0007\u001b[31m",
            "a\r\nSet-Cookie: a=b",
            "\u202Egnol",
            "'; drop table person; --",
            "${7*7}",
            "-1",
            "999999999999999999999",
            "../../etc/passwd",
            "%00",
            "null",
            LONG,
            "x".repeat(4_000));

    static final List<String> NO_FORMS = List.of(
            "application/json",
            "text/plain",
            "multipart/form-data; boundary=x",
            "nonsense",
            "application/x-www-form-urlencoded; charset=klingon",
            "application/x-www-form-urlencoded; charset=utf-16");

    static final List<String> BROKEN_FORMS =
            List.of("csrf=%zz", "%zz=%", "csrf=%C3%28&=&&", "=".repeat(5_000), "csrf=" + "x".repeat(120_000));

    static final List<String> BROKEN_QUERIES =
            List.of("lang=%zz", "%", "lang=%C3%28", "lang=cy&lang=en", "&&=&", "lang=" + "x".repeat(4_000));

    private Nasty() {}
}
