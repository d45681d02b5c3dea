package cymru.addo.web.agreement;

import cymru.addo.web.page.Frame;

/** Everything is understood, and now it is for the pupil to answer. @param again where the promises can be read once more */
public record UnderstoodPage(Frame frame, CheckPage.After after, Answers answers, String again) {}
