package cymru.addo.practice;

import java.util.List;

/** A group of pupils of the whole school, as its administrator keeps it: mostly a year group. */
record Cohort(String id, String name, String idNumber, List<Person> members) {
    Cohort {
        members = List.copyOf(members);
    }
}
