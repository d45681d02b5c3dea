package cymru.addo.roster;

import static java.util.Objects.requireNonNull;

import cymru.addo.school.PlainText;

/** One of the groups that a class is divided into on its platform: a table, a set, a form. A name may be missing (null). */
public record PupilGroup(String id, String name) {
    private static final int LONGEST_NAME = 120;

    public PupilGroup {
        requireNonNull(id, "id");
        var line = PlainText.lineOrNull(name, LONGEST_NAME);
        name = line == null ? id : line;
    }
}
