package cymru.addo.lti.http;

/** The way out to the platforms. {@link GuardedHttp} is the one for real use. */
public interface OutgoingRequests {
    /** Any status is an answer, redirects included, for none is followed. */
    OutgoingAnswer send(OutgoingRequest request) throws OutgoingRequestFailed;
}
