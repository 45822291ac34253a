package alongside.maps;

import alongside.maps.MapQuestion.Adding;
import alongside.maps.MapQuestion.Who;
import java.time.LocalDate;
import java.util.List;

/** A question as it is written, with the statements it begins with. */
public record NewMap(String title, String question, String help, List<String> statements, Terms terms) {

    /** @param about one thing asked about the person with its choices, or blank and none */
    public record Terms(Who who, Adding adding, boolean openData, String about, List<String> aboutChoices, LocalDate closes) {}

    public NewMap {
        statements = List.copyOf(statements);
    }
}
