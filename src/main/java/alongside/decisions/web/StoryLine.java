package alongside.decisions.web;

import alongside.decisions.Decision;
import alongside.decisions.rules.CountStory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One step of a count, ready to be put into words. */
public record StoryLine(String key, Object[] values) {

    static List<StoryLine> of(Decision decision, CountStory story) {
        return story.steps().stream().map(step -> {
            var values = new ArrayList<Object>();
            step.numbers().forEach((name, number) -> {
                values.add(name);
                values.add(number);
            });
            values.add("names");
            values.add(step.options().stream().map(decision::title).collect(Collectors.joining("; ")));
            return new StoryLine("decisions.story." + step.key(), values.toArray());
        }).toList();
    }
}
