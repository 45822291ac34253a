package alongside.maps.web;

import alongside.design.Page;
import alongside.maps.Outcome;
import alongside.maps.Seen;
import org.jspecify.annotations.Nullable;

/** @param outcome null while nothing was counted yet; @param showMe whether the reader wished to see where they stand */
public record ResultsPage(Seen seen, @Nullable Outcome outcome, boolean showMe, boolean mayGiveAway) implements Page {}
