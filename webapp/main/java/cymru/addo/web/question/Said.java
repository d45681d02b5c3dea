package cymru.addo.web.question;

/** What was chosen, or put in its place, and what there is to say about it. @param picture null where it has none */
public record Said(String option, String picture, String words) {}
