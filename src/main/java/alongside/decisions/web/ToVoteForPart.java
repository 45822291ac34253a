package alongside.decisions.web;

import alongside.design.Part;
import java.util.List;

/** For whom the reader was asked to vote. */
public record ToVoteForPart(List<One> these) implements Part {

    public record One(String decision, String question, String person, String name) {}
}
