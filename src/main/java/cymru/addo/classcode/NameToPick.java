package cymru.addo.classcode;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PersonId;

/** A name of the class list as classmates read it. */
public record NameToPick(PersonId person, String name) {
    public NameToPick {
        requireNonNull(person, "person");
        requireNonNull(name, "name");
    }

    /** Names nobody, so that no log can. */
    @Override
    public String toString() {
        return "NameToPick[" + person + "]";
    }
}
