package cymru.addo.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A piece of XML that somebody sent. Words between elements are children without a name. Nothing outside it is ever looked up, and a file that defines names of its own
 * is not read.
 */
record Xml(String name, List<String> attributes, List<Xml> children, String text) {
    private static final int DEEPEST = 30;

    static Optional<Xml> in(String text) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.DTD) return Optional.empty();
                if (event == XMLStreamConstants.START_ELEMENT) return Optional.of(element(reader, 0));
            }
            return Optional.empty();
        } catch (XMLStreamException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Xml element(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) throw new XMLStreamException("Nested too deeply");
        var name = reader.getLocalName();
        var attributes = new ArrayList<String>();
        for (int at = 0; at < reader.getAttributeCount(); at++)
            attributes.add(reader.getAttributeLocalName(at) + "=" + reader.getAttributeValue(at));
        var children = new ArrayList<Xml>();
        var text = new StringBuilder();
        for (var event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) children.add(element(reader, depth + 1));
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
                children.add(new Xml("", List.of(), List.of(), reader.getText()));
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) throw new XMLStreamException("A name of its own");
        }
        return new Xml(name, List.copyOf(attributes), List.copyOf(children), text.toString());
    }

    /** Words as they can stand between elements or in an attribute. */
    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** All words in it, in their order, on one line. */
    String words() {
        return spoken().strip().replaceAll("\\s+", " ");
    }

    private String spoken() {
        return name.isEmpty() ? text : children.stream().map(Xml::spoken).collect(Collectors.joining());
    }

    String attribute(String named) {
        return attributes.stream()
                .filter(each -> each.startsWith(named + "="))
                .map(each -> each.substring(named.length() + 1))
                .findFirst()
                .orElse("");
    }

    Stream<Xml> each(String named) {
        return children.stream().filter(child -> child.name.equals(named));
    }

    Optional<Xml> child(String named) {
        return each(named).findFirst();
    }
}
