package cymru.addo.web.agreement;

import cymru.addo.web.page.Frame;

/** For staff whose platform asks everybody for the agreement. @param preview what pupils read */
public record TermsPage(Frame frame, String preview) {}
