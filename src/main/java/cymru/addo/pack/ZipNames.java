package cymru.addo.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * The names in a zip, as its table of contents has them, before anything is unpacked. Only here a link to elsewhere can be told from a
 * file.
 *
 * @see <a href="https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT">APPNOTE 4.3.12, the central directory</a>
 */
final class ZipNames {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int KIND_OF_FILE = 0xF000;
    private static final int LINK = 0xA000;

    private ZipNames() {}

    static List<String> in(byte[] zip) throws Refused {
        try {
            return names(ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN));
        } catch (IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw new Refused(Refusal.Why.NO_ZIP, "");
        }
    }

    private static List<String> names(ByteBuffer zip) throws Refused {
        var end = end(zip);
        var many = Short.toUnsignedInt(zip.getShort(end + 10));
        if (many > PackZip.MOST_ENTRIES) throw new Refused(Refusal.Why.TOO_MANY, "");
        var names = new ArrayList<String>();
        var seen = new HashSet<String>();
        int at = zip.getInt(end + 16);
        for (int entry = 0; entry < many; entry++) {
            if (zip.getInt(at) != ENTRY) throw new Refused(Refusal.Why.NO_ZIP, "");
            var length = Short.toUnsignedInt(zip.getShort(at + 28));
            var name = name(zip, at + ENTRY_LENGTH, length);
            if ((zip.getInt(at + 38) >>> 16 & KIND_OF_FILE) == LINK) throw new Refused(Refusal.Why.LINK, name);
            if (!seen.add(name.toLowerCase(Locale.ROOT))) throw new Refused(Refusal.Why.TWICE, name);
            names.add(name);
            at += ENTRY_LENGTH
                    + length
                    + Short.toUnsignedInt(zip.getShort(at + 30))
                    + Short.toUnsignedInt(zip.getShort(at + 32));
        }
        return names;
    }

    private static int end(ByteBuffer zip) throws Refused {
        var last = zip.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - 0xFFFF; at--) if (zip.getInt(at) == END) return at;
        throw new Refused(Refusal.Why.NO_ZIP, "");
    }

    private static String name(ByteBuffer zip, int at, int length) throws Refused {
        var bytes = new byte[length];
        zip.get(at, bytes);
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException odd) {
            throw new Refused(Refusal.Why.ODD_NAME, "");
        }
    }
}
