package cymru.addo.web.circle;

import cymru.addo.agreement.Editions;
import cymru.addo.agreement.Rule;
import cymru.addo.agreement.RuleKey;
import cymru.addo.circle.Circle;
import cymru.addo.circle.HoldCircle;
import cymru.addo.roster.ClassGroup;
import cymru.addo.roster.ClassGroups;
import cymru.addo.school.Band;
import cymru.addo.web.page.Input;
import cymru.addo.web.session.Visitor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.Optional;

/** Whose circle it is and what lies in its middle. There is none in a class of somebody else's. */
@Dependent
public class InTheMiddle {

    private final Visitor visitor;
    private final Editions editions;
    private final ClassGroups classGroups;
    private final HoldCircle holding;
    private final Clock clock;

    @Inject
    public InTheMiddle(Visitor visitor, Editions editions, ClassGroups classGroups, HoldCircle holding, Clock clock) {
        this.visitor = visitor;
        this.editions = editions;
        this.classGroups = classGroups;
        this.holding = holding;
        this.clock = clock;
    }

    /** The band of the class, if anybody knows it. */
    Optional<Band> usual() {
        return classGroups
                .find(visitor.schoolId(), visitor.classGroup())
                .flatMap(ClassGroup::currentBand)
                .or(() -> visitor.school().defaultBand());
    }

    Circle circle(Band band) {
        var school = visitor.school();
        var circle = new Circle(
                school, visitor.classGroup(), school.yearAt(clock.instant()), editions.current(school.id()), band);
        if (!holding.isOf(visitor.person(), circle)) throw new ForbiddenException();
        return circle;
    }

    Circle circle(String band) {
        return circle(Input.oneOf(Band.class, band).orElseThrow(NotFoundException::new));
    }

    Rule rule(Circle circle, String key) {
        return RuleKey.in(key).flatMap(circle::rule).orElseThrow(NotFoundException::new);
    }
}
