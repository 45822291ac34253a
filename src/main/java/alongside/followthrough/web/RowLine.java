package alongside.followthrough.web;

import alongside.followthrough.Reflection;
import alongside.voices.Contribution;
import java.util.List;

/** A row as this reader may see it. @param words what people said, of it what the reader may read */
public record RowLine(Reflection row, List<Contribution> words) {}
