package cymru.addo.practice;

import cymru.addo.school.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The language somebody looks at a page in, which travels in the address so that tabs do not disturb each other. */
record Visit(Language language, String path) {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    static Visit of(Request request, Language otherwise) {
        return new Visit(asked(request).orElse(otherwise), request.path() + kept(request));
    }

    Say say() {
        return Say.in(language);
    }

    /** An address of ours that stays in this language. */
    String to(String address) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language.tag();
    }

    String day(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(time.atZone(HERE));
    }

    String moment(Instant time) {
        return DateTimeFormatter.ofPattern("d MMM HH:mm:ss", locale()).format(time.atZone(HERE));
    }

    /** Dates stand as people in Wales write them, also in English. */
    private Locale locale() {
        return language == Language.ENGLISH ? Locale.UK : language.locale();
    }

    Shown.Frame frame(String title) {
        var other = language.other();
        var otherPage = new Shown.Link(
                other == Language.WELSH ? "Cymraeg" : "English",
                path + (path.contains("?") ? "&" : "?") + "lang=" + other.tag());
        return new Shown.Frame(say(), title, to("/"), to("/admin"), otherPage);
    }

    /** What an address says besides the language, on the few pages that are about somebody or some column. */
    private static String kept(Request request) {
        if (!request.method().equals("GET")) return "";
        var kept = Stream.of("lineitem", "for")
                .flatMap(name -> request.parameter(name).map(value -> name + "=" + encoded(value)).stream())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Optional<Language> asked(Request request) {
        return request.parameter("lang").map(Language::of);
    }
}
