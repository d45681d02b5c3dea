package cymru.addo.practice;

/**
 * What somebody who opens a door for signing in must know of the practice school's directory.
 *
 * @param authority below which the directory of each tenant is found
 * @param graph where it tells of groups and classes
 */
public record DirectoryFacts(
        String authority, String graph, String tenant, String clientId, String secret, String school) {}
