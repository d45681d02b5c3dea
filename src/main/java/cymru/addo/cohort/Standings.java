package cymru.addo.cohort;

import cymru.addo.school.SchoolId;
import java.util.Map;

/** How those whom a school knows stand before cohorts are applied, by what the platform calls them. */
public interface Standings {
    Map<String, Standing> of(SchoolId school, StandingQuestion question);
}
