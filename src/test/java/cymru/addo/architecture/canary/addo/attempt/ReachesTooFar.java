package cymru.addo.architecture.canary.addo.attempt;

import cymru.addo.roster.Person;

/** Wrong: attempt may not use roster. */
class ReachesTooFar {
    Person reached;
}
