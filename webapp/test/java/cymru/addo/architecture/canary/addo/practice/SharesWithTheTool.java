package cymru.addo.architecture.canary.addo.practice;

import cymru.addo.school.SchoolId;

/** Wrong: the practice VLE may not use Addo's own. */
class SharesWithTheTool {
    SchoolId shared;
}
