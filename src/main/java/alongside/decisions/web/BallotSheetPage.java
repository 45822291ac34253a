package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Page;

public record BallotSheetPage(Decision decision, String projectTitle) implements Page {}
