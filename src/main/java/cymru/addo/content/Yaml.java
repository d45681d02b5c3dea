package cymru.addo.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a content file: asked for words by name, answering null where there are none, and knowing its line. */
public final class Yaml {
    private final String file;
    private final int line;
    private final Map<String, NodeTuple> parts;

    private Yaml(String file, int line, Map<String, NodeTuple> parts) {
        this.file = file;
        this.line = line;
        this.parts = parts;
    }

    static Yaml of(String file, Optional<Node> root) {
        root.ifPresent(Yaml::refuseDuplicates);
        return root.map(node -> of(file, node)).orElseGet(() -> empty(file));
    }

    public static Yaml empty(String file) {
        return new Yaml(file, 1, Map.of());
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    /** The line on which this part begins, or the line of the whole where the part is missing. */
    public int line(String name) {
        return parts.containsKey(name) ? lineOf(parts.get(name).getKeyNode()) : line;
    }

    public Set<String> names() {
        return parts.keySet();
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    public boolean isMap(String name) {
        return node(name) instanceof MappingNode;
    }

    public Yaml at(String name) {
        return node(name) instanceof MappingNode inner ? of(file, inner) : new Yaml(file, line(name), Map.of());
    }

    public String text(String name) {
        return node(name) instanceof ScalarNode words && !words.getValue().isEmpty()
                ? words.getValue().strip()
                : null;
    }

    public boolean flag(String name) {
        return "true".equals(text(name));
    }

    public List<String> list(String name) {
        return inList(name).stream()
                .filter(ScalarNode.class::isInstance)
                .map(entry -> ((ScalarNode) entry).getValue().strip())
                .toList();
    }

    /** The parts of a list, each of them with names of its own. */
    public List<Yaml> each(String name) {
        return inList(name).stream().map(entry -> of(file, entry)).toList();
    }

    public ContentFault fault(String sentence) {
        return new ContentFault(file, line, "", sentence);
    }

    public ContentFault fault(String name, String sentence) {
        return new ContentFault(file, line(name), name, sentence);
    }

    private List<Node> inList(String name) {
        return node(name) instanceof SequenceNode list ? list.getValue() : List.of();
    }

    private Node node(String name) {
        return parts.containsKey(name) ? parts.get(name).getValueNode() : null;
    }

    private static Yaml of(String file, Node node) {
        var parts = new LinkedHashMap<String, NodeTuple>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(part -> parts.put(keyOf(part), part));
        }
        return new Yaml(file, lineOf(node), parts);
    }

    private static void refuseDuplicates(Node node) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(Yaml::refuseDuplicates);
        } else if (node instanceof MappingNode mapping) {
            var seen = new ArrayList<String>();
            for (var part : mapping.getValue()) {
                if (seen.contains(keyOf(part))) {
                    var again = part.getKeyNode().getStartMark();
                    throw new DuplicateKeyException(node.getStartMark(), keyOf(part), again);
                }
                seen.add(keyOf(part));
                refuseDuplicates(part.getValueNode());
            }
        }
    }

    private static String keyOf(NodeTuple part) {
        return part.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
