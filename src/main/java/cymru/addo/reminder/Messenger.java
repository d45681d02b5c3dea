package cymru.addo.reminder;

import cymru.addo.school.SchoolId;

/** Carries a message to somebody of a school's Moodle. */
interface Messenger {
    /** Whether messages can be sent at all at this moment; sends nothing. */
    Reach reach(SchoolId school);

    /** @param account whom Moodle calls so */
    Sent send(SchoolId school, long account, String words);

    enum Reach {
        READY,
        AWAY,
        NOT_ALLOWED,
        DISCONNECTED
    }

    enum Sent {
        SENT,
        REFUSED,
        NOT_ALLOWED,
        DISCONNECTED,
        /** No clear answer: it may have arrived. */
        UNSURE
    }
}
