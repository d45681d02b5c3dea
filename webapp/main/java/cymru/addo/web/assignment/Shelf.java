package cymru.addo.web.assignment;

import java.util.List;

/** What there is to set, group by group, and the terms that all of it is set on. */
public record Shelf(List<Group> groups, String due, List<Choice> after, List<Choice> shares, boolean before) {

    /** @param open whether it is seen at once: the class's own band, and wherever something is picked */
    public record Group(String heading, boolean open, List<Choice> choices) {}

    /** @param hint what there is to know before picking it; empty where the words say it all */
    public record Choice(String value, String words, String hint, boolean chosen) {}
}
