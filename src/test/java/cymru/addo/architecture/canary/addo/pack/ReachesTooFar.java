package cymru.addo.architecture.canary.addo.pack;

import cymru.addo.roster.Person;

/** Wrong: pack may not use roster. */
class ReachesTooFar {
    Person reached;
}
