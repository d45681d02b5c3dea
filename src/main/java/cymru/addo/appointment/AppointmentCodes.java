package cymru.addo.appointment;

import cymru.addo.school.SchoolId;

/** Codes that make their first bearer a coordinator. */
public interface AppointmentCodes {
    /** Makes a code that is good once and for seven days; it is shown once and never kept. */
    String issue(SchoolId school);
}
