package alongside.followthrough.web;

import alongside.design.Part;
import alongside.followthrough.Reflection;
import java.util.List;

/** "What has changed so far", in a few lines. @param inside whether the reader is in the project and may open the rows */
public record ChangedPart(String project, List<Reflection> rows, int all, boolean inside, boolean mayKeep) implements Part {}
