package cymru.addo.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.exchange.Incoming.Why;
import cymru.addo.pack.SentZip;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.TreeMap;

/** A file of questions that somebody sent. Which format it has, it says itself. */
public final class QuestionFile {
    private QuestionFile() {}

    /** What can be read of it; where the file as a whole cannot, the one reason has no question's name. */
    public static Incoming read(byte[] file) {
        if (SentZip.isOne(file)) return zip(SentZip.opened(file, ".xml"));
        return text(file).map(QuestionFile::read).orElseGet(() -> Incoming.nothing(Why.NOT_UTF8));
    }

    private static Incoming zip(SentZip zip) {
        return zip.refusal().isPresent() ? Incoming.nothing(Why.NO_ZIP) : Qti.read(new TreeMap<>(zip.texts()).values());
    }

    private static Incoming read(String text) {
        if (!text.strip().startsWith("<")) return Gift.read(text);
        return Xml.in(text).map(QuestionFile::read).orElseGet(Incoming::unreadable);
    }

    private static Incoming read(Xml xml) {
        var item = new QtiItem(xml);
        return item.isOne() ? item.read() : MoodleXml.read(xml);
    }

    private static Optional<String> text(byte[] file) {
        try {
            return Optional.of(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString().replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }
}
