package cymru.addo.moodle;

/**
 * An activity of a course that opens a tool.
 *
 * @param id by which Moodle's functions call it
 * @param link by which launches call it
 */
public record ToolActivity(long id, long link, String name) {}
