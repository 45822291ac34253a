package alongside.people.web;

import alongside.design.Form;
import alongside.design.Page;

/** @param somebodyReads whether a written worry would reach anybody */
public record WorryPage(boolean somebodyReads, Form form) implements Page {}
