package alongside.post.web;

import java.util.List;

/**
 * A letter as it is printed, in the words of whom it is for.
 *
 * @param answers the ways to answer it, each in one sentence
 */
public record Paper(String lang, List<String> sender, List<String> address, String day, String subject, List<String> paragraphs,
        String answer, List<String> answers) {}
