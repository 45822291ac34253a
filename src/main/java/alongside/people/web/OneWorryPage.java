package alongside.people.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Worry;
import java.util.Map;

public record OneWorryPage(Worry worry, Map<String, String> names, Form form) implements Page {}
