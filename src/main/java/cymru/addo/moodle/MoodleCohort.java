package cymru.addo.moodle;

/** A group of people of the whole site: a year group, a house, everybody. */
public record MoodleCohort(long id, String name, String idNumber) {}
