package alongside.post.web;

import alongside.design.Print;
import alongside.design.Printed;
import alongside.post.Waiting;

/** @param paper as it is printed; @param print how large */
public record LetterPage(Waiting letter, Paper paper, Print print) implements Printed {}
