package cymru.addo.agreement;

/** Whom an agreement is for. Pupils have bands and promises; the others, who are grown up, a short text. */
public enum Audience {
    PUPILS,
    STAFF,
    GOVERNORS,
    VISITORS,
    COMMUNITY
}
