package cymru.addo.vle;

import cymru.addo.completion.CompletionFixtures;
import cymru.addo.database.TestDatabase;
import cymru.addo.lti.testing.TestLaunch;
import cymru.addo.lti.testing.TestTool;
import cymru.addo.roster.RosterFixtures;
import cymru.addo.school.School;
import cymru.addo.school.SchoolFixtures;
import cymru.addo.vle.ReceiveLaunch.Outcome;
import cymru.addo.vle.ReceiveLaunch.Outcome.Received;
import cymru.addo.vle.outbox.OutboxFixtures;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;

/** Hillcrest with one platform registered: who is launched there comes in here. */
final class Doorway {
    final Jdbi jdbi = TestDatabase.fresh();
    final TestTool tool = TestTool.servingAll();
    final School hillcrest = SchoolFixtures.hillcrest(jdbi);
    final ReceiveLaunch door = new ReceiveLaunch(
            new SqlRegistrations(jdbi),
            SchoolFixtures.schools(jdbi),
            RosterFixtures.people(jdbi, tool.clock),
            RosterFixtures.classGroups(jdbi, tool.clock),
            RosterFixtures.enrolments(jdbi, tool.clock),
            OutboxFixtures.meetAssignment(jdbi, tool.clock),
            OutboxFixtures.eulaServices(jdbi, tool.clock),
            CompletionFixtures.completeMastered(jdbi, tool.clock));

    Doorway() {
        var platform = tool.platform.registration(UUID.randomUUID().toString(), true);
        new SqlRegistrations(jdbi).keep(hillcrest.id(), platform);
        tool.registrations.remove("hillcrest");
        tool.registrations.add(platform);
    }

    Received received(UnaryOperator<TestLaunch> changed) {
        return (Received) receive(changed);
    }

    Outcome receive(UnaryOperator<TestLaunch> changed) {
        return door.receive(tool.entered(changed));
    }
}
