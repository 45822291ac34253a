package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.design.Printed;
import java.util.List;

/** @param interests who said that it touches their own interest, and how */
public record BallotSheetPage(Decision decision, Sheet sheet, String projectTitle, List<DecisionPage.Differing> interests) implements Printed {}
