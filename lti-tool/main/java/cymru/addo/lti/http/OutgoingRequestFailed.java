package cymru.addo.lti.http;

import java.io.IOException;

/** No answer was had: the address is not allowed, nobody is there, or it took too long or said too much. */
public class OutgoingRequestFailed extends IOException {
    public OutgoingRequestFailed(String reason) {
        super(reason);
    }

    public OutgoingRequestFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
