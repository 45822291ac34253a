package alongside.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** @param words in the person's own words; kinds without words are absent; @param review when we ask again, at most a year on */
public record AccessNeeds(String person, Map<NeedKind, String> words, Set<SeenBy> seenBy, LocalDate review, LocalDate said) {}
