package alongside.followthrough.web;

import alongside.design.Part;
import alongside.followthrough.Reflection;
import alongside.followthrough.Wider;
import alongside.voices.Contribution;
import alongside.voices.Finding;
import alongside.voices.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param words that led to it with no row between
 * @param standing what all the words stand on, by group; null where there are none
 * @param ask where more people are asked, or null
 * @param choose where the rows are chosen, or blank
 */
public record FedPart(List<Reflection> rows, List<Contribution> words, @Nullable Standing standing, List<Finding> known, List<Wider.Put> put, @Nullable String ask, String choose) implements Part {}
