package cymru.addo.architecture.canary;

import java.net.http.HttpClient;

/** Wrong: it speaks HTTP. */
class ServesTheWeb {
    HttpClient client;
}
