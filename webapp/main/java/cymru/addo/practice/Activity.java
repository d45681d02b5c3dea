package cymru.addo.practice;

/** The place in a class where the tool opens: a resource link with a title and a line of description. */
record Activity(String key, String moduleId, String resourceLinkId, String title, String description) {}
