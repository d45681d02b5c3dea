package cymru.addo.architecture.canary;

/** Wrong: an SQL class that anybody can use. */
public class SqlForEverybody {}
