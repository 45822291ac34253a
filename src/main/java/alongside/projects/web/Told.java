package alongside.projects.web;

import java.time.LocalDate;

/** One line of what happened. @param words the key of its words; @param name who did it, or blank */
public record Told(LocalDate day, String words, String name) {}
