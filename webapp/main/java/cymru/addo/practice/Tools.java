package cymru.addo.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The tools installed at the school. The activities open the one in use: the newest, until another is chosen. */
final class Tools {
    private final List<Tool> installed = new ArrayList<>();
    private Tool inUse;
    private int deployments;

    Tools(Tool first) {
        install(first);
    }

    synchronized void install(Tool tool) {
        installed.add(tool);
        deployments++;
        inUse = tool;
    }

    synchronized Tool inUse() {
        return inUse;
    }

    synchronized boolean use(String clientId) {
        var chosen = of(clientId);
        chosen.ifPresent(tool -> inUse = tool);
        return chosen.isPresent();
    }

    /** Takes a tool away, with every token it holds; the last one stays, since the activities need one to open. */
    synchronized boolean retire(String clientId) {
        if (installed.size() < 2 || !installed.removeIf(tool -> tool.clientId().equals(clientId))) return false;
        if (inUse.clientId().equals(clientId)) inUse = installed.get(installed.size() - 1);
        return true;
    }

    synchronized Collection<Tool> all() {
        return List.copyOf(installed);
    }

    synchronized Optional<Tool> of(String clientId) {
        return installed.stream()
                .filter(tool -> tool.clientId().equals(clientId))
                .findFirst();
    }

    /** Each registration is a deployment of its own, numbered from 1 as Moodle numbers its tools. */
    synchronized String nextDeployment() {
        return Integer.toString(deployments + 1);
    }
}
