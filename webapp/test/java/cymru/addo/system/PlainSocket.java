package cymru.addo.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** HTTP by hand, for what no browser and no library would send. */
final class PlainSocket {

    private static final int PATIENCE = 40_000;

    private PlainSocket() {}

    static Answered get(URI url, String query, Map<String, String> headers) {
        var lines = headers.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue() + "\r\n")
                .collect(Collectors.joining());
        var request = "GET " + url.getRawPath() + "?" + query + " HTTP/1.1\r\nHost: " + url.getRawAuthority()
                + "\r\nConnection: close\r\n" + lines + "\r\n";
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return answered(url, new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answered answered(URI url, String message) {
        var parts = message.split("\r\n\r\n", 2);
        var lines = parts[0].split("\r\n");
        var headers = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(":\\s*", 2))
                .collect(Collectors.groupingBy(
                        line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));
        var status = Integer.parseInt(lines[0].split(" ")[1]);
        return new Answered(url, status, HttpHeaders.of(headers, (name, value) -> true), body(parts));
    }

    private static byte[] body(String[] parts) {
        return parts.length > 1 ? parts[1].getBytes(ISO_8859_1) : new byte[0];
    }
}
