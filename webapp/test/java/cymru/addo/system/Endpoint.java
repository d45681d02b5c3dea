package cymru.addo.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import cymru.addo.web.session.AllowedTo;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that can be asked of Addo over HTTP, found in the compiled classes, so that none can be forgotten.
 *
 * @param parameters the names of the fields, queries and places in the address that it reads; the launch is none of them
 */
record Endpoint(String method, String path, Set<String> roles, boolean open, String where, Set<String> parameters) {

    private static final Pattern PLACE = Pattern.compile("\\{\\s*(\\w+)[^}]*\\}");

    static List<Endpoint> all() {
        var classes = java.nio.file.Path.of(System.getProperty("addo.classes", "target/classes"));
        try (var files = Files.walk(classes.resolve("cymru/addo/web"))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("/templates/"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .flatMap(Endpoint::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Endpoint> of(String className) {
        try {
            var type = Class.forName(className, false, Endpoint.class.getClassLoader());
            if (!type.isAnnotationPresent(Path.class)) return Stream.of();
            return of(type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Endpoint> of(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> verb(method) != null)
                .map(method -> endpoint(resource, method));
    }

    private static Endpoint endpoint(Class<?> resource, Method method) {
        var ownPath = method.getAnnotation(Path.class);
        var path = "/" + resource.getAnnotation(Path.class).value() + (ownPath == null ? "" : "/" + ownPath.value());
        var roles = roles(method).isEmpty() ? roles(resource) : roles(method);
        return new Endpoint(
                verb(method),
                path,
                roles,
                method.isAnnotationPresent(PermitAll.class) || resource.isAnnotationPresent(PermitAll.class),
                resource.getSimpleName() + "." + method.getName(),
                parameters(path, method));
    }

    private static Set<String> parameters(String path, Method method) {
        var places = PLACE.matcher(path).results().map(place -> place.group(1)).filter(name -> !name.equals("launch"));
        var read = Arrays.stream(method.getParameters())
                .flatMap(each -> each.isAnnotationPresent(BeanParam.class)
                        ? Arrays.<AnnotatedElement>stream(each.getType().getDeclaredFields())
                        : Stream.of(each))
                .flatMap(Endpoint::field);
        return Stream.concat(places, read).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> field(AnnotatedElement element) {
        var form = element.getAnnotation(FormParam.class);
        var query = element.getAnnotation(QueryParam.class);
        return form != null ? Stream.of(form.value()) : query != null ? Stream.of(query.value()) : Stream.of();
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static Set<String> roles(AnnotatedElement element) {
        var allowed = element.getAnnotation(AllowedTo.class);
        return allowed == null ? Set.of() : Set.of(allowed.value());
    }

    boolean isDeclared() {
        return open || !roles.isEmpty();
    }

    boolean takesAFile() {
        return method.equals("POST") && path.matches(".*/school/content(/questions)?");
    }

    boolean isOfAVisit() {
        return path.startsWith("/l/{launch}");
    }

    /** The address with this launch, and these values in their places. */
    String at(String launch, Map<String, String> values) {
        return PLACE.matcher(path).replaceAll(place -> {
            var value = place.group(1).equals("launch") ? launch : values.getOrDefault(place.group(1), "");
            return Matcher.quoteReplacement(URLEncoder.encode(value, UTF_8).replace("+", "%20"));
        });
    }

    boolean hasPlace(String name) {
        return PLACE.matcher(path).results().anyMatch(place -> place.group(1).equals(name));
    }

    /** The address with this launch, and this value in every other place. */
    String at(String launch, String elsewhere) {
        return path.replace("{launch}", launch)
                .replaceAll("\\{kind:[^}]*\\}", "csv")
                .replaceAll("\\{[^}]*\\}", elsewhere);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
