package cymru.addo.practice;

import cymru.addo.school.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The sentences of the practice VLE's pages in one language. */
public final class Say {
    private static final Map<Language, Say> BY_LANGUAGE = new EnumMap<>(Language.class);

    static {
        BY_LANGUAGE.put(Language.ENGLISH, new Say(Language.ENGLISH, read("/practice/messages.properties")));
        BY_LANGUAGE.put(Language.WELSH, new Say(Language.WELSH, read("/practice/messages_cy.properties")));
    }

    private final Language language;
    private final Properties sentences;

    private Say(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    static Say in(Language language) {
        return BY_LANGUAGE.get(language);
    }

    public Language language() {
        return language;
    }

    /** The sentence with its places filled. A missing one is a fault of ours, which a test finds. */
    public String it(String key, Object... values) {
        var sentence = sentences.getProperty(key);
        if (sentence == null) throw new IllegalArgumentException("No sentence " + key);
        return new MessageFormat(sentence, language.locale()).format(values);
    }

    /** The sentence for a word that comes from elsewhere, or the word itself where there is none. */
    String orElse(String key, String word) {
        return sentences.getProperty(key, word);
    }

    Properties sentences() {
        return sentences;
    }

    private static Properties read(String resource) {
        try (var in = Say.class.getResourceAsStream(resource)) {
            var sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
