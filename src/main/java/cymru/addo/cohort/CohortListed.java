package cymru.addo.cohort;

/** A cohort of a Moodle, and how many are in it. */
public record CohortListed(String id, String name, int people) {}
