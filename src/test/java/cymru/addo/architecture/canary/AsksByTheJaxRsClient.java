package cymru.addo.architecture.canary;

import jakarta.ws.rs.client.Client;

/** Wrong: it asks others over HTTP and is not moodle. */
class AsksByTheJaxRsClient {
    Client client;
}
