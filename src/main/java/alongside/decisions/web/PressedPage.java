package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Form;
import alongside.design.Page;
import java.util.List;

/** @param whoReads by name; empty when it would reach nobody who is free to read it */
public record PressedPage(Decision decision, List<String> whoReads, Form form) implements Page {}
