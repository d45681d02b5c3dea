package cymru.addo.system;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** A form as somebody has filled it in, before it is sent; of a visit, or of no launch at all. Each change makes another one. */
record Filled(Browserless browser, AddoServer addo, String launch, Map<String, String> values) {

    static Filled by(SchoolPortal portal, AddoServer addo, Map<String, String> values) {
        return new Filled(portal.browser(), addo, portal.launch(), values);
    }

    Filled with(String field, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(field, value);
        return new Filled(browser, addo, launch, changed);
    }

    Filled without(String field) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(field);
        return new Filled(browser, addo, launch, changed);
    }

    Answered sendTo(Endpoint endpoint) {
        if (endpoint.takesAFile()) return browser.postFiles(address(endpoint, ""), fields(endpoint));
        var fields = Browserless.encoded(fields(endpoint));
        if (endpoint.method().equals("POST"))
            return browser.postBody(address(endpoint, ""), "application/x-www-form-urlencoded", fields);
        return browser.get(address(endpoint, fields));
    }

    /** The same address, and something else in the place of the form. */
    Answered sendTo(Endpoint endpoint, String contentType, String body) {
        return browser.postBody(address(endpoint, ""), contentType, body);
    }

    /** The address with this behind its question mark, as it stands: not what Java or a browser would send. */
    Answered ask(Endpoint endpoint, String query) {
        return browser.getAsItStands(address(endpoint, ""), query);
    }

    private URI address(Endpoint endpoint, String query) {
        return addo.url(endpoint.at(launch, values) + (query.isEmpty() ? "" : "?" + query));
    }

    private Map<String, String> fields(Endpoint endpoint) {
        var fields = new LinkedHashMap<>(values);
        fields.keySet().removeIf(endpoint::hasPlace);
        return fields;
    }
}
