package alongside.voices.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.voices.Contribution;
import java.util.List;

public record AboutPartsPage(Contribution said, List<Choice> parts, Form form) implements Page {}
