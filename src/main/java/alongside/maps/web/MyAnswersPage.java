package alongside.maps.web;

import alongside.design.Page;
import alongside.maps.MapAnswer;
import alongside.maps.MapStatement;
import alongside.maps.Seen;
import java.util.List;

public record MyAnswersPage(Seen seen, List<Mine> answers) implements Page {

    public record Mine(MapStatement statement, MapAnswer answer) {}
}
