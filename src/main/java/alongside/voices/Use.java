package alongside.voices;

import java.time.LocalDate;

/** Once that words were used. @param place where; @param by the name of whoever used them; @param inPublic whether on the project's public page */
public record Use(String place, String by, LocalDate day, boolean inPublic) {}
