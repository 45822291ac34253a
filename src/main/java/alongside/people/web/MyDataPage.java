package alongside.people.web;

import alongside.design.Page;
import alongside.personal.Matter;
import java.util.List;

/** All that is kept about the reader. */
public record MyDataPage(List<Matter> matters) implements Page {}
