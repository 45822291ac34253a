package alongside.voices.web;

import alongside.design.Choice;
import alongside.design.Form;
import alongside.design.Page;
import alongside.projects.Project;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/** @param action where the choice goes @param kept what was typed on the page before; empty where the words are saved already */
@NamedInterface("whomNot")
public record WhomNotPage(Project project, String words, String action, Map<String, String> kept, List<Choice> people, Form form) implements Page {}
