package cymru.addo.start;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Optional;

/** The port to serve. The server opens it last, when all stands behind it; whether it can is asked first, while somebody looks. */
final class WantedPort {

    private static final int LARGEST = 65_535;

    private final String text;

    private WantedPort(String text) {
        this.text = text;
    }

    static WantedPort of(String text) {
        return new WantedPort(text);
    }

    /** Why it cannot be served, and what to do; empty when it can. */
    Optional<String> trouble() {
        if (!isNumber()) return Optional.of("ADDO_PORT is a number from 1 to 65535, and not: " + text);
        try {
            new ServerSocket(Integer.parseInt(text)).close();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("Port " + text + " cannot be opened (" + e.getMessage()
                    + "). Stop what uses it, or set ADDO_PORT to another.");
        }
    }

    private boolean isNumber() {
        return text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LARGEST;
    }
}
