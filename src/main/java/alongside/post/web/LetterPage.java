package alongside.post.web;

import alongside.design.Page;
import alongside.post.Waiting;
import java.util.List;

/** @param link the whole address the letter's button leads to, or blank; @param drawing it as a drawing a phone can read */
public record LetterPage(Waiting letter, List<String> sender, List<String> address, List<String> paragraphs, String link) implements Page {}
