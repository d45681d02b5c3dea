package cymru.addo.architecture.canary;

import cymru.addo.practice.PracticeVle;

/** Wrong: it starts the practice VLE and is not the wiring. */
class StartsThePracticeVle {
    PracticeVle vle;
}
