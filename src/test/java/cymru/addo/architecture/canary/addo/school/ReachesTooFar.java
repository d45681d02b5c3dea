package cymru.addo.architecture.canary.addo.school;

import cymru.addo.roster.Person;

/** Wrong: school may not use roster. */
class ReachesTooFar {
    Person reached;
}
