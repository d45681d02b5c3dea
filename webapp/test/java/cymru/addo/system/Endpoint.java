package cymru.addo.system;

import cymru.addo.web.session.AllowedTo;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One thing that can be asked of Addo over HTTP, found in the compiled classes, so that none can be forgotten. */
record Endpoint(String method, String path, Set<String> roles, boolean open, String where) {

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
        var path = method.getAnnotation(Path.class);
        var roles = roles(method).isEmpty() ? roles(resource) : roles(method);
        return new Endpoint(
                verb(method),
                "/" + resource.getAnnotation(Path.class).value() + (path == null ? "" : "/" + path.value()),
                roles,
                method.isAnnotationPresent(PermitAll.class) || resource.isAnnotationPresent(PermitAll.class),
                resource.getSimpleName() + "." + method.getName());
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

    boolean isOfAVisit() {
        return path.startsWith("/l/{launch}");
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
