package cymru.addo.start;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What {@code java -jar addo.jar} runs: Payara Micro with the WAR that lies in the same archive, told by the environment
 * which port to serve and where to keep its files.
 */
public final class Start {

    private Start() {}

    public static void main(String[] arguments) throws BootstrapException {
        PayaraMicro.main(serverArguments(System.getenv()).toArray(String[]::new));
    }

    static List<String> serverArguments(Map<String, String> environment) {
        var port = environment.getOrDefault("ADDO_PORT", "8080");
        var data = Path.of(environment.getOrDefault("ADDO_DATA", "data")).toAbsolutePath();
        return List.of(
                "--port", port,
                "--rootdir", data.resolve("server-" + port).toString(),
                "--nohazelcast",
                "--maxhttpthreads", "24",
                "--disablephonehome");
    }
}
