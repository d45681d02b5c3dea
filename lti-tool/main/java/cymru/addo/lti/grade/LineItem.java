package cymru.addo.lti.grade;

import cymru.addo.lti.Claims;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A column that stands in a platform's gradebook. Its address is its identity; some addresses have a query.
 *
 * @param asReceived all that the platform says of it, our words or not, so that a change loses none of it
 */
public record LineItem(URI id, Column column, Claims asReceived) {

    static Optional<LineItem> read(Claims json) {
        var id = json.uri("id").filter(URI::isAbsolute);
        var column = Column.read(json);
        if (id.isEmpty() || column.isEmpty()) return Optional.empty();
        return Optional.of(new LineItem(id.get(), column.get(), json));
    }

    /** The whole of it with the column changed. Neither its identity nor the link it belongs to ever changes. */
    Map<String, Object> changedTo(Column changed) {
        var json = new LinkedHashMap<>(asReceived.values());
        changed.json().forEach(json::put);
        keep(json, "id");
        keep(json, "resourceLinkId");
        return json;
    }

    private void keep(Map<String, Object> json, String name) {
        json.remove(name);
        if (asReceived.has(name)) json.put(name, asReceived.values().get(name));
    }
}
