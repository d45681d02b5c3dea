package cymru.addo.moodle;

/** How far somebody is with an activity that can be completed. */
public record ActivityState(long activity, boolean isComplete) {}
