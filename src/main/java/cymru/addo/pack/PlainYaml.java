package cymru.addo.pack;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Whether a file is YAML that only says words, and not YAML that multiplies them: it refers to no other place in itself, and nothing in
 * it stands deeper than the format goes. It is read from one end to the other and nothing is built.
 */
final class PlainYaml {
    private static final int DEEPEST = 12;

    private PlainYaml() {}

    /** What is no YAML at all is plain here: the check says so with its line. */
    static boolean isPlain(String text) {
        try {
            int depth = 0;
            for (var event : new Parse(LoadSettings.builder().build()).parseString(text)) {
                if (event instanceof AliasEvent) return false;
                if (event instanceof CollectionStartEvent && ++depth > DEEPEST) return false;
                if (event instanceof CollectionEndEvent) depth--;
            }
            return true;
        } catch (YamlEngineException noYaml) {
            return true;
        }
    }
}
