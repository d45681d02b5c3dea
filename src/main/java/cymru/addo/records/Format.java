package cymru.addo.records;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The kinds of file that leave: tables, in which no cell ever starts a formula, what is kept of one person, sheets, and pages. Dates are ISO. */
public enum Format {
    CSV("csv", "text/csv; charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("json", "application/json"),
    PDF("pdf", "application/pdf"),
    HTML("html", "text/html; charset=utf-8");

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
        return switch (this) {
            case CSV -> new CsvSheet(to, columns);
            case XLSX -> new XlsxSheet(to, title, columns);
            case JSON, PDF, HTML -> throw new IllegalStateException("A table is taken away as CSV or XLSX");
        };
    }
}
