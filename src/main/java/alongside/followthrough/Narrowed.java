package alongside.followthrough;

import alongside.decisions.Decision;
import java.util.List;

/** Many topics of which people chose a few. @param left those that were not chosen: nothing of them is lost */
public record Narrowed(Decision decision, List<String> chosen, List<String> left) {}
