package cymru.addo.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which part of the practice VLE answers which path. A part in braces stands for any one part of a path. */
final class Routes {
    interface Answerer {
        Answer answer(Request request) throws Exception;
    }

    private record Route(String method, String[] parts, Answerer answerer) {
        Optional<Map<String, String>> match(String[] asked) {
            if (asked.length != parts.length) return Optional.empty();
            var places = new LinkedHashMap<String, String>();
            for (int i = 0; i < parts.length; i++) {
                if (parts[i].startsWith("{")) places.put(parts[i].substring(1, parts[i].length() - 1), asked[i]);
                else if (!parts[i].equals(asked[i])) return Optional.empty();
            }
            return Optional.of(places);
        }
    }

    private final List<Route> routes = new ArrayList<>();
    private final Answerer otherwise;

    Routes(Answerer otherwise) {
        this.otherwise = otherwise;
    }

    Routes get(String path, Answerer answerer) {
        return add("GET", path, answerer);
    }

    Routes post(String path, Answerer answerer) {
        return add("POST", path, answerer);
    }

    Routes put(String path, Answerer answerer) {
        return add("PUT", path, answerer);
    }

    Routes delete(String path, Answerer answerer) {
        return add("DELETE", path, answerer);
    }

    Answer answer(Request request) throws Exception {
        var method = request.method().equals("HEAD") ? "GET" : request.method();
        var asked = request.path().split("/");
        boolean pathIsKnown = false;
        for (var route : routes) {
            var places = route.match(asked);
            if (places.isPresent() && route.method().equals(method))
                return route.answerer().answer(request.at(places.get()));
            pathIsKnown |= places.isPresent();
        }
        return pathIsKnown ? Answer.of(405, "text/plain", "Method not allowed") : otherwise.answer(request);
    }

    private Routes add(String method, String path, Answerer answerer) {
        routes.add(new Route(method, path.split("/"), answerer));
        return this;
    }
}
