package cymru.addo.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cymru.addo.content.ContentFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;

/** Our content with one thing in it spoiled: a piece of one file is written differently, or the file is gone. */
record SpoiledContent(String file, String piece, String instead) implements ContentFiles {
    static ContentSource where(String file, String piece, String instead) {
        return new ContentSource(new SpoiledContent(file, piece, instead));
    }

    static ContentSource without(String file) {
        return new ContentSource(new SpoiledContent(file, null, null));
    }

    @Override
    public InputStream open(String name) throws IOException {
        if (!name.equals(file)) {
            return ContentCheck.shipped().open(name);
        }
        if (piece == null) {
            throw new NoSuchFileException(name);
        }
        try (var stream = ContentCheck.shipped().open(name)) {
            var text = new String(stream.readAllBytes(), UTF_8);
            assertThat(text).contains(piece);
            return new ByteArrayInputStream(text.replace(piece, instead).getBytes(UTF_8));
        }
    }
}
