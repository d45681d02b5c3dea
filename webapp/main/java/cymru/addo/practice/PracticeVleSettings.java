package cymru.addo.practice;

import java.time.Duration;

/** How the practice VLE is set up: where it listens, where the tool is, and how long a service takes that was made slow. */
public record PracticeVleSettings(int port, String toolUrl, Duration slowness) {
    private static final Duration LONGER_THAN_A_TOOL_WAITS = Duration.ofSeconds(8);

    public PracticeVleSettings {
        if (port < 0 || port > 65535) throw new IllegalArgumentException("A port is a number from 0 to 65535");
        if (!toolUrl.startsWith("http")) throw new IllegalArgumentException("The tool's address starts with http");
        if (toolUrl.endsWith("/")) throw new IllegalArgumentException("The tool's address ends without a slash");
    }

    /** Port 0 means any free port. The tool's address has no path, for example {@code http://localhost:8080}. */
    public PracticeVleSettings(int port, String toolUrl) {
        this(port, toolUrl, LONGER_THAN_A_TOOL_WAITS);
    }
}
