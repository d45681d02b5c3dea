package cymru.addo.school;

/** Which of the rules put a person in their band; kept with every answer. The first that answers wins. */
public enum BandSource {
    /** Set by staff for this one person. */
    PERSON,
    /** Set on the link in the course. */
    LINK,
    /** Said by the cohorts that Moodle has them in. */
    MOODLE,
    /** Set or confirmed by staff for the class. */
    CLASS,
    /** Guessed from the class's title and not yet confirmed. */
    CLASS_GUESSED,
    /** The school's usual band. */
    SCHOOL;

    public boolean isGuess() {
        return this == CLASS_GUESSED;
    }
}
