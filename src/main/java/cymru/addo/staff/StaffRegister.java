package cymru.addo.staff;

import cymru.addo.agreement.EditionId;
import cymru.addo.school.School;
import cymru.addo.year.SchoolYear;
import java.util.List;

/** Everybody who works or helps in a class now, and how they stand with their agreement; who has still to answer comes first. */
public interface StaffRegister {
    List<StaffEntry> of(School school, EditionId edition, SchoolYear year);
}
