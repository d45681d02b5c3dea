package cymru.addo.records;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A file being written row by row. Closing it finishes the file but leaves the stream to whoever opened it. */
interface Sheet extends Closeable {
    void row(List<String> cells) throws IOException;
}
