package cymru.addo.web.page;

import cymru.addo.school.Band;
import cymru.addo.school.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Every sentence of a page in the reader's language. The part of a key before its first dot names the bundle:
 * {@code agreement.next} stands in {@code messages/agreement.properties}.
 */
public record Messages(Language language) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence for a key, its places {0}, {1} … filled. Apostrophes, of which Welsh has many, need no doubling. */
    public String text(String key, Object... values) {
        var sentence = bundle(key).getString(key);
        for (int place = 0; place < values.length; place++)
            sentence = sentence.replace("{" + place + "}", String.valueOf(values[place]));
        return sentence;
    }

    /** The sentence for a key that is not written for everything. */
    public Optional<String> find(String key) {
        return bundle(key).containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** The sentence for a number of things: {@code key.0}, {@code key.1}, {@code key.2} where written, else {@code key.other}. */
    public String count(String key, long number, Object... values) {
        var exact = key + "." + number;
        var chosen = bundle(key).containsKey(exact) ? exact : key + ".other";
        var all = new Object[values.length + 1];
        all[0] = number;
        System.arraycopy(values, 0, all, 1, values.length);
        return text(chosen, all);
    }

    /** An age band with its ages. */
    public String band(Band band) {
        return text("class.band.option", band, band.fromAge(), band.toAge());
    }

    /** A day as people write it: 4 September 2026, 4 Medi 2026. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }

    public String day(Instant at, ZoneId zone) {
        return day(at.atZone(zone).toLocalDate());
    }

    /** The same where the year is plain and room is short: 4 Sept, 4 Medi. */
    public String shortDay(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("d MMM", language.locale()).format(at.atZone(zone));
    }

    public String dayAndTime(Instant at, ZoneId zone) {
        return day(at, zone) + ", " + time(at, zone);
    }

    /** A time of the day at the school: 10:45. */
    public String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(zone));
    }

    private ResourceBundle bundle(String key) {
        var dot = key.indexOf('.');
        if (dot < 0) throw new MissingResourceException("A message key names its bundle first", "messages", key);
        return ResourceBundle.getBundle(
                "messages." + key.substring(0, dot), bundleLocale(), Messages.class.getClassLoader(), NO_FALLBACK);
    }

    /** English stands in the bundles without a suffix. */
    private Locale bundleLocale() {
        return language == Language.ENGLISH ? Locale.ROOT : language.locale();
    }
}
