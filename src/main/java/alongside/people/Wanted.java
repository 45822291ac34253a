package alongside.people;

/** What is to be arranged for somebody, read out of their own words; OTHER where the words say something else. */
public enum Wanted {
    STEP_FREE, BSL, INTERPRETER, HEARING_LOOP, CAPTIONS, LARGE_PRINT, EASY_READ, AUDIO, BRAILLE, QUIET, BREAKS, TRAVEL, SUPPORTER, OTHER
}
