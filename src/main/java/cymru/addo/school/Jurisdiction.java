package cymru.addo.school;

/** Whose law and guidance a school follows. */
public enum Jurisdiction {
    ENGLAND,
    WALES
}
