package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Outside;

public record OutsidePage(Outside.Asking asking, Form form) implements Page {}
