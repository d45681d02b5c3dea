package cymru.addo.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A door of Hillcrest for signing in, and somebody who comes back from their directory. */
final class SignInForms {
    private static final String CLIENT = "app-of-hillcrest";

    private final Neighbours neighbours;
    private String door;

    SignInForms(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    synchronized String door() {
        if (door == null) door = opened();
        return door;
    }

    private String opened() {
        var form = Neighbours.token(neighbours.coordinator);
        form.putAll(Map.of("directory", "MICROSOFT", "tenant", TwoSchools.TENANT, "client", CLIENT));
        neighbours.coordinator.send("school/sign-in", form);
        return neighbours.id("""
                select r.id::text
                from registration r
                join person p on p.school_id = r.school_id
                where r.client_id = 'app-of-hillcrest' and p.issuer = :issuer and p.subject = :subject
                """, "c1");
    }

    /** With a code that the directory takes, in the browser that went there. */
    Filled comeBack() {
        var browser = new Browserless();
        var asked = query(browser.get(neighbours.addo.url("/sign-in/" + door())).location());
        neighbours.schools.vouches(CLIENT, asked.get("nonce"));
        return new Filled(
                browser,
                neighbours.addo,
                "",
                new LinkedHashMap<>(Map.of("code", "the-code", "state", asked.get("state"))));
    }

    /** In a tab of Teams, with what Teams says of whoever is there. */
    Filled inATab() {
        return new Filled(
                new Browserless().saying("Sec-Fetch-Site", "same-origin"),
                neighbours.addo,
                "",
                new LinkedHashMap<>(Map.of("door", door(), "token", neighbours.schools.hostToken(CLIENT))));
    }

    private static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }
}
