package cymru.addo.classcode;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PersonId;

/** Somebody of the class list, as their school names them; either name may be missing (empty). */
record ListedPupil(PersonId person, String forename, String surname) {
    ListedPupil {
        requireNonNull(person, "person");
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "ListedPupil[" + person + "]";
    }
}
