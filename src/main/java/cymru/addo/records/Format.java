package cymru.addo.records;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The kinds of file a register can be taken away in. Dates are ISO; no cell ever starts a formula. */
public enum Format {
    CSV("csv", "text/csv; charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    Sheet begin(OutputStream to, String title, List<String> columns) throws IOException {
        return this == CSV ? new CsvSheet(to, columns) : new XlsxSheet(to, title, columns);
    }
}
