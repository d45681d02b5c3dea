package cymru.addo.architecture.canary.addo.content;

import cymru.addo.roster.Person;

/** Wrong: content may not use roster. */
class ReachesTooFar {
    Person reached;
}
