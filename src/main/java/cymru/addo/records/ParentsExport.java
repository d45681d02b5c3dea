package cymru.addo.records;

import cymru.addo.agreement.Edition;
import cymru.addo.school.Band;
import cymru.addo.school.ClassGroupId;
import cymru.addo.school.PersonId;
import cymru.addo.school.School;
import cymru.addo.slip.ChildsParents;
import cymru.addo.slip.ParentsRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The coordinator takes away what parents answered, and whose answer is still to be chased. */
@Dependent
public class ParentsExport {
    static final List<String> COLUMNS = List.of(
            "school_year",
            "class",
            "person_ref",
            "surname",
            "forename",
            "band",
            "agreement",
            "edition",
            "parents",
            "answered_on",
            "on_paper",
            "image_use",
            "image_undertaking");

    private final Takeaway takeaway;
    private final ParentsRegister parents;
    private final Clock clock;

    @Inject
    public ParentsExport(Takeaway takeaway, ParentsRegister parents, Clock clock) {
        this.takeaway = takeaway;
        this.parents = parents;
        this.clock = clock;
    }

    public boolean isAllowed(School school, PersonId who) {
        return takeaway.isAllowed(school, who);
    }

    /**
     * Writes the file and logs it; to be called only for whom it is allowed.
     *
     * @param classGroup empty for the whole school
     * @param openOnly whether only those are wanted whose parents have not answered
     */
    public void write(
            School school,
            Edition edition,
            PersonId who,
            Optional<ClassGroupId> classGroup,
            boolean openOnly,
            Format format,
            OutputStream to)
            throws IOException {
        var filter = classGroup.map(id -> "class " + id).orElse("everybody") + (openOnly ? ", no answer" : "");
        takeaway.write(
                new Takeaway.Table("parents", COLUMNS),
                school,
                who,
                filter,
                format,
                to,
                row -> parents.of(school, edition, classGroup).stream()
                        .filter(child -> !openOnly || child.isOpen())
                        .forEach(child -> row.accept(cells(school, edition, child))));
    }

    private List<String> cells(School school, Edition edition, ChildsParents child) {
        return List.of(
                school.yearAt(clock.instant()).label(),
                child.classTitle(),
                child.child().toString(),
                child.surname().orElse(""),
                child.forename().orElse(""),
                child.band().map(Band::name).orElse(""),
                edition.audience(),
                String.valueOf(edition.number()),
                child.standing().words(),
                child.answeredAt()
                        .map(at -> LocalDate.ofInstant(at, school.calendar().zone())
                                .toString())
                        .orElse(""),
                child.onPaper() ? "yes" : "",
                yesOrNo(child.mayUse()),
                yesOrNo(child.willRespect()));
    }

    private static String yesOrNo(Optional<Boolean> said) {
        return said.map(yes -> yes ? "yes" : "no").orElse("");
    }
}
