package alongside.followthrough.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Contribution;
import java.util.List;

public record LedPage(Contribution said, List<Choice> decisions, Form form) implements Page {}
