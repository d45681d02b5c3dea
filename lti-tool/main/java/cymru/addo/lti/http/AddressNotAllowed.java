package cymru.addo.lti.http;

/** Nobody was asked, since the address is one we never ask. Trying later would change nothing. */
public class AddressNotAllowed extends OutgoingRequestFailed {
    public AddressNotAllowed(String reason) {
        super(reason);
    }
}
