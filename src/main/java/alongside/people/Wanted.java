package alongside.people;

import java.util.Set;

/** What is to be arranged for somebody, read out of their own words; OTHER where the words say something else. */
public enum Wanted {
    STEP_FREE, BSL, INTERPRETER, HEARING_LOOP, CAPTIONS, LARGE_PRINT, EASY_READ, AUDIO, BRAILLE, QUIET, BREAKS, TRAVEL, SUPPORTER, OTHER;

    /** What these words ask for, or say that it is arranged. */
    public static Set<Wanted> in(String words) {
        return NeedWords.in(words);
    }

    /** Whether somebody comes who passes on what is said. */
    public boolean interprets() {
        return this == BSL || this == INTERPRETER || this == CAPTIONS;
    }
}
