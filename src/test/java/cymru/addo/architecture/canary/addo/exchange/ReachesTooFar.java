package cymru.addo.architecture.canary.addo.exchange;

import cymru.addo.roster.Person;

/** Wrong: exchange may not use roster. */
class ReachesTooFar {
    Person reached;
}
