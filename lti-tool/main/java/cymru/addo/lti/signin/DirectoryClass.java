package cymru.addo.lti.signin;

/** A class as the directory knows it. */
public record DirectoryClass(String id, String name) {}
