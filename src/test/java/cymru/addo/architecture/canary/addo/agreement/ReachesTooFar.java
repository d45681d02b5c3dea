package cymru.addo.architecture.canary.addo.agreement;

import cymru.addo.roster.Person;

/** Wrong: agreement may not use roster. */
class ReachesTooFar {
    Person reached;
}
