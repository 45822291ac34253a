package alongside.people.web;

import alongside.design.Form;
import alongside.design.Page;
import java.util.List;

/** To be forgotten. @param matters the keys of what is kept; @param first the keys of what must be settled before */
public record ErasurePage(List<String> matters, List<String> first, Form form) implements Page {}
