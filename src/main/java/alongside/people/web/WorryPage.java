package alongside.people.web;

import alongside.design.Form;
import alongside.design.Page;

/** @param somebodyReads whether a written worry would reach anybody; @param mayName whether the reader can name who does */
public record WorryPage(boolean somebodyReads, boolean mayName, Form form) implements Page {}
