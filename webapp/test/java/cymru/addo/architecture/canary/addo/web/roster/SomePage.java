package cymru.addo.architecture.canary.addo.web.roster;

/** Wrong: a page that is not a record. */
class SomePage {}
