package cymru.addo.practice;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The memory that this platform offers to browsers which keep no cookie in a frame, off as in Moodle until it is switched on.
 * What is kept is kept by a script in the page of the activity, for each origin apart, and only as long as the page stands.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-pm-s/v0p1">LTI Client Side postMessage Storage</a>
 */
final class Storage {
    static final String TARGET = "lti_storage_target";

    /** The name that the hidden frame has in the page of an activity. */
    private static final String FRAME = "practice_storage";

    /** How the storage behaves. */
    enum Mode {
        OFF,
        /** A hidden frame keeps what it is given. */
        ON,
        /** The page of the activity itself does. */
        PARENT,
        /** Is announced, and never says a word. */
        SILENT,
        /** Answers that it may not. */
        REFUSING,
        /** Its answers come from another origin. */
        ELSEWHERE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private volatile Mode mode = Mode.OFF;

    Mode mode() {
        return mode;
    }

    /** False where there is no such behaviour. */
    boolean turn(String word) {
        for (var each : Mode.values())
            if (each.word().equals(word)) {
                mode = each;
                return true;
            }
        return false;
    }

    /** The frame that tools are told to ask; empty while the storage is off. */
    Optional<String> target() {
        return switch (mode) {
            case OFF -> Optional.empty();
            case PARENT -> Optional.of("_parent");
            default -> Optional.of(FRAME);
        };
    }

    /** Tells a tool of the storage, in the login as in the launch. */
    void announceIn(Map<String, String> parameters) {
        target().ifPresent(frame -> parameters.put(TARGET, frame));
    }

    /** The script knows how it has to behave. */
    Answer script(Request request) throws Exception {
        var file = Furnishings.script("storage.js").answer(request);
        var told = "const mode = \"" + mode.word() + "\";\n";
        return Answer.of(200, file.type(), told + new String(file.body(), StandardCharsets.UTF_8));
    }
}
