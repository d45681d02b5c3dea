package cymru.addo.vle.outbox;

import cymru.addo.school.ClassGroupId;
import cymru.addo.school.SchoolId;
import java.net.URI;
import java.util.Optional;

/** What a launch from the gradebook shows of the column it came by. */
public record ColumnSeen(
        SchoolId school,
        String registration,
        String deployment,
        ClassGroupId classGroup,
        URI lineItem,
        Optional<String> resourceLink) {}
