package cymru.addo.practice;

import java.util.List;

/** What the teacher's pages of a class show, ready to be drawn. */
public final class ShownClass {
    private ShownClass() {}

    public record Column(String id, String label, String about) {}

    /** One pupil in one column. The column's name stands with it for narrow screens. */
    public record Cell(String column, String mark, String progress, String when, String comment, String review) {}

    public record MarksRow(String name, List<Cell> cells) {}

    public record GradebookPage(
            Shown.Frame frame,
            String course,
            String lang,
            List<Column> columns,
            List<MarksRow> rows,
            String forget,
            Shown.Link back) {}

    public record MemberRow(String field, String name, String role, String subject, String standing) {}

    public record RosterPage(
            Shown.Frame frame,
            String course,
            String lang,
            List<MemberRow> rows,
            List<Shown.Choice> standings,
            List<Shown.Choice> others,
            String here,
            Shown.Link back) {}
}
