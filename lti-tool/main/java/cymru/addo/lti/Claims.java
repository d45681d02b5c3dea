package cymru.addo.lti;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A JSON object somebody else wrote: asked for what we expect, it answers with that or with nothing, never with a fault. */
public record Claims(Map<String, Object> values) {
    public static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    public static final Claims NONE = new Claims(Map.of());

    public boolean has(String name) {
        return values.get(name) != null;
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(Claims::isText)
                .map(String.class::cast)
                .filter(text -> !text.isBlank());
    }

    public Optional<Number> number(String name) {
        return values.get(name) instanceof Number number ? Optional.of(number) : Optional.empty();
    }

    /** The object of that name, or one that holds nothing. */
    public Claims object(String name) {
        return objectOf(values.get(name));
    }

    /** The list of that name where every element is a text. */
    public Optional<List<String>> texts(String name) {
        if (!(values.get(name) instanceof List<?> list)) return Optional.empty();
        if (!list.stream().allMatch(Claims::isText)) return Optional.empty();
        return Optional.of(list.stream().map(String.class::cast).toList());
    }

    /** The objects in the list of that name, others left out. */
    public List<Claims> objects(String name) {
        if (!(values.get(name) instanceof List<?> list)) return List.of();
        return list.stream().filter(Map.class::isInstance).map(Claims::objectOf).toList();
    }

    /** The objects of that name, where some platforms write one and others a list. */
    public List<Claims> oneOrMore(String name) {
        return values.get(name) instanceof Map<?, ?> one ? List.of(objectOf(one)) : objects(name);
    }

    public Optional<URI> uri(String name) {
        return text(name).map(Claims::parsed).filter(Objects::nonNull);
    }

    /** The values that are plain: texts, and numbers and truths as texts. */
    public Map<String, String> plain() {
        var plain = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> {
            if (isText(name) && (isText(value) || value instanceof Number || value instanceof Boolean))
                plain.put(name, value.toString());
        });
        return plain;
    }

    /** A text without the null character, which no database keeps and no honest platform sends. */
    private static boolean isText(Object value) {
        return value instanceof String text && text.indexOf('\0') < 0;
    }

    private static URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private static Claims objectOf(Object value) {
        return value instanceof Map<?, ?> map ? new Claims((Map<String, Object>) map) : NONE;
    }

    /** Shows names only, since the values may be about people. */
    @Override
    public String toString() {
        return "Claims" + values.keySet();
    }
}
