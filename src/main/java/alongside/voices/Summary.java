package alongside.voices;

import java.time.LocalDate;
import java.util.List;

/** What several people said, in fewer words. @param sources the words it stands on, as its reader may see them */
public record Summary(String id, String words, String by, LocalDate day, List<Contribution> sources) {}
