package cymru.addo.architecture.canary.addo.year;

import cymru.addo.school.SchoolId;

/** Wrong: year may not use school. */
class ReachesTooFar {
    SchoolId reached;
}
