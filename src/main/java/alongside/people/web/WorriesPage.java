package alongside.people.web;

import alongside.design.Page;
import alongside.people.WorryLine;
import java.util.List;

public record WorriesPage(List<WorryLine> worries) implements Page {}
