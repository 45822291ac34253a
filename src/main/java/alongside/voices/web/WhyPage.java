package alongside.voices.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.people.Person;
import alongside.projects.Part;
import alongside.projects.Project;
import alongside.voices.Contribution;
import alongside.voices.WhyLine;
import alongside.voices.WhySheet;
import alongside.voices.WhySheet.Because;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param path the answers from the problem down to the one that is looked at; empty when the whole sheet is
 * @param people whose words may be written down
 * @param words what was said already that a root may be
 * @param others sheets that can be joined to this one
 */
public record WhyPage(Project project, WhySheet sheet, List<Because> path, boolean mayAsk, boolean mayTakeOut, boolean mayGoOn, List<Person> people,
        List<Part> parts, List<Contribution> words, List<WhyLine> others, Form form) implements Page {

    public String here() {
        return "/whys/" + sheet.id();
    }

    public @Nullable Because looked() {
        return path.isEmpty() ? null : path.getLast();
    }
}
