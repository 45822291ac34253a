package alongside.projects.web;

import alongside.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A day as somebody would type it, so that a form can show what is known. */
final class Days {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d MMMM yyyy", Words.ENGLISH);

    private Days() {}

    static String typed(@Nullable LocalDate day) {
        return day == null ? "" : TYPED.format(day);
    }
}
