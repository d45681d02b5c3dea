package cymru.addo.curriculum;

/**
 * What a module is about, in the eight strands of the UK's framework.
 *
 * @see <a href="https://www.gov.uk/government/publications/education-for-a-connected-world">Education for a Connected World</a>
 */
public enum Strand {
    /** Self-image and identity. */
    SI,
    /** Online relationships. */
    OR,
    /** Online reputation. */
    RP,
    /** Online bullying. */
    OB,
    /** Managing online information. */
    MI,
    /** Health, wellbeing and lifestyle. */
    HW,
    /** Privacy and security. */
    PS,
    /** Copyright and ownership. */
    CO
}
