package cymru.addo.lti.service;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Who is in a course, or what has changed since a list was read.
 *
 * @param differences where to ask next time for changes only; what is in it is the platform's own
 */
public record ClassList(List<Member> members, Optional<URI> differences) {
    public ClassList {
        members = List.copyOf(members);
    }
}
