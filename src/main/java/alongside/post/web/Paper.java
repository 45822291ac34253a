package alongside.post.web;

import alongside.design.Print;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is printed, in the words of whom it is for.
 *
 * @param answers the ways to answer it, each in one sentence
 * @param code to be typed, or null
 * @param square the drawing that a phone's camera opens it by, or null for a letter that leads nowhere
 */
public record Paper(String lang, List<String> sender, List<String> address, String day, String subject, List<String> paragraphs,
        String answer, List<String> answers, @Nullable String code, String codeLabel, @Nullable String square,
        Print print) {}
