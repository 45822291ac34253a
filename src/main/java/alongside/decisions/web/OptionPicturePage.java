package alongside.decisions.web;

import alongside.decisions.Option;
import alongside.decisions.Prepared;
import alongside.design.Form;
import alongside.design.Page;

public record OptionPicturePage(Prepared prepared, Option option, Form form) implements Page {}
