package alongside.live.web;

import alongside.live.rules.Merge;
import java.util.List;

/** What was said so far. @param lines the same words once; @param more whether more was said than stands here */
public record RecapLines(List<Merge.Line> lines, boolean more) {

    static final RecapLines NONE = new RecapLines(List.of(), false);
}
