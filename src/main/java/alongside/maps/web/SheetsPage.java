package alongside.maps.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.maps.MapQuestion;
import java.util.List;

/** @param runs the first and last number of each pile to print */
public record SheetsPage(MapQuestion question, int printed, List<Run> runs, Form form) implements Page {

    public record Run(int from, int to) {}
}
