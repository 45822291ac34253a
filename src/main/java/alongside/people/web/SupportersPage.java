package alongside.people.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Support;
import java.util.List;
import java.util.Map;

public record SupportersPage(String person, String name, boolean self, String action, List<Support> supports, Map<String, String> names, Form form)
        implements Page {}
