package alongside.sessions.web;

import alongside.design.Page;
import alongside.sessions.Coming.Behind;
import java.util.List;

/**
 * What somebody is invited to, behind the link in their letter: what the letter says, and no more.
 *
 * @param minutes how long it takes in all, with reading; @param words what rooms add to the letter
 * @param moved whether it was changed after people were invited; @param changed whether it was while they had the page before them
 */
public record ComingPage(String door, Behind.Open open, int minutes, List<InLetter> words, boolean moved, boolean changed) implements Page {}
