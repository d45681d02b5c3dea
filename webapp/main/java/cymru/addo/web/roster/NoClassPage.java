package cymru.addo.web.roster;

import cymru.addo.web.page.Frame;

/** For staff whose launch leads to no class of theirs: why, and what they can do. */
public record NoClassPage(
        Frame frame,
        String root,
        String heading,
        String next,
        String said,
        DutyOffer duty,
        String preview,
        String school) {}
