package alongside.maps.web;

import alongside.design.Page;
import alongside.maps.Outcome;
import alongside.maps.Seen;
import alongside.maps.Talk;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param outcome null while nothing was counted yet; @param counting whether newer answers are being counted; @param showMe whether the reader wished to see where they stand; @param talks by statement, where it is talked about */
public record ResultsPage(Seen seen, @Nullable Outcome outcome, boolean counting, boolean showMe, boolean mayGiveAway, Map<String, List<Talk>> talks) implements Page {}
