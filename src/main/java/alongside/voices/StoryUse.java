package alongside.voices;

import java.time.LocalDate;

/** Once that a story was told again. @param place where; @param by the name of whoever used it */
public record StoryUse(String place, String by, LocalDate day) {

    /** Where its teller lets it be told again: nowhere but here, inside the organisation, or anywhere. */
    public enum Audience { PROJECT, ORGANISATION, PUBLIC }
}
