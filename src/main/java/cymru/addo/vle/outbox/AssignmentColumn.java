package cymru.addo.vle.outbox;

import cymru.addo.assignment.Assignment;
import cymru.addo.assignment.Kind;
import cymru.addo.lti.grade.ActivityProgress;
import cymru.addo.lti.grade.Column;
import cymru.addo.lti.grade.Review;
import cymru.addo.roster.YearGroup;
import cymru.addo.school.Band;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The gradebook column of an assignment, as we would have it, and the way from a mark to the answer behind it. An agreement is
 * worth one mark, agreed or not; a module a hundred, so that the column stays right when its quiz gets another question.
 * Somebody who asks or says not yet has something to show too.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-sr/v1p0">Submission Review 1.0</a>
 */
public final class AssignmentColumn {
    private static final long ONE = 1;
    private static final long HUNDRED = 100;
    private static final List<ActivityProgress> ANSWERED =
            List.of(ActivityProgress.IN_PROGRESS, ActivityProgress.COMPLETED);

    private AssignmentColumn() {}

    /** @param launch where launches of ours arrive */
    public static Column of(Assignment assignment, String title, URI launch) {
        return Column.called(title, assignment.task().kind() == Kind.MODULE ? HUNDRED : ONE)
                .knownBy(assignment.resourceId(), assignment.tag())
                .reviewed(new Review(Optional.of(launch), Optional.empty(), ANSWERED, values(assignment)));
    }

    /** The custom values by which we know a link, or a column, of this assignment again. */
    public static Map<String, String> values(Assignment assignment) {
        var values = new LinkedHashMap<String, String>();
        values.put(MeetAssignment.PARAMETER, assignment.id().toString());
        assignment.task().band().map(Band::name).ifPresent(band -> values.put(YearGroup.BAND, band));
        return values;
    }
}
