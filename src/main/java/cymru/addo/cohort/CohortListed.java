package cymru.addo.cohort;

/** A cohort of a Moodle, or a value of a profile field, and how many belong to it. */
public record CohortListed(String id, String name, int people) {
    public boolean isField() {
        return FieldValue.in(id).isPresent();
    }
}
