package alongside.maps.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.maps.Seen;

public record AboutPage(Seen seen, Form form) implements Page {}
