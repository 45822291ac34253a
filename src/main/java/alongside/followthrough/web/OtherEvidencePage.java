package alongside.followthrough.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.followthrough.Reflection;
import java.util.List;

public record OtherEvidencePage(Reflection row, List<Choice> all, Form form) implements Page {}
