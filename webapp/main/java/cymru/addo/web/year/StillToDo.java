package cymru.addo.web.year;

import static java.util.stream.Collectors.toSet;

import cymru.addo.agreement.Editions;
import cymru.addo.outstanding.Outstanding;
import cymru.addo.outstanding.OutstandingFilter;
import cymru.addo.outstanding.OutstandingPupil;
import cymru.addo.rollover.Joiner;
import cymru.addo.school.PersonId;
import cymru.addo.slip.ChildsParents;
import cymru.addo.slip.ParentsRegister;
import cymru.addo.web.page.Messages;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is left for pupils: their agreement, their parents' answer, the modules of their class. */
@Dependent
public class StillToDo {

    private final Visitor visitor;
    private final Editions editions;
    private final Outstanding outstanding;
    private final ParentsRegister parents;

    @Inject
    public StillToDo(Visitor visitor, Editions editions, Outstanding outstanding, ParentsRegister parents) {
        this.visitor = visitor;
        this.editions = editions;
        this.outstanding = outstanding;
        this.parents = parents;
    }

    Found found() {
        var edition = editions.current(visitor.schoolId());
        var agreements = new HashMap<PersonId, OutstandingPupil>();
        outstanding.each(
                visitor.school(), edition, OutstandingFilter.EVERYBODY, pupil -> agreements.put(pupil.person(), pupil));
        var slips = parents.of(visitor.school(), edition, Optional.empty()).stream()
                .filter(ChildsParents::isOpen)
                .map(ChildsParents::child)
                .collect(toSet());
        return new Found(visitor.messages(), agreements, slips);
    }

    record Found(Messages messages, Map<PersonId, OutstandingPupil> agreements, Set<PersonId> parents) {

        /** In words; empty where all is done. */
        List<String> of(Joiner joiner) {
            var open = new ArrayList<String>();
            var agreement = agreements.get(joiner.person());
            if (agreement != null) open.add(agreement(agreement));
            if (parents.contains(joiner.person())) open.add(messages.text("joiners.open.parents"));
            if (joiner.openModules() > 0) open.add(messages.count("joiners.open.modules", joiner.openModules()));
            return open;
        }

        private String agreement(OutstandingPupil pupil) {
            return messages.text(
                    pupil.overdue() ? "joiners.open.agreementOver" : "joiners.open.agreement",
                    messages.day(pupil.due()));
        }
    }
}
