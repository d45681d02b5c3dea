package cymru.addo.web.roster;

/**
 * Two ways in which a member of staff becomes the e-safety coordinator: by the school's code, or, while nobody is, as the
 * administrator of the platform.
 *
 * @param code whether to ask for a code: of everybody who is not coordinator already
 */
public record DutyOffer(String root, boolean code, boolean take, String typed, String fault) {}
