package cymru.addo.architecture.canary.addo.curriculum;

import cymru.addo.roster.Person;

/** Wrong: curriculum may not use roster. */
class ReachesTooFar {
    Person reached;
}
