package alongside.decisions.rules;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A count, told so that anybody can follow it and check it.
 *
 * @param steps what happened, one after the other; a page puts each into words
 * @param stages the figures of each stage, for ways that count in stages
 * @param pairwise how many prefer each option to each other, for ways that compare two and two
 */
public record CountStory(List<Step> steps, List<Stage> stages, @Nullable Pairwise pairwise) {

    public CountStory {
        steps = List.copyOf(steps);
        stages = List.copyOf(stages);
    }

    public CountStory(List<Step> steps) {
        this(steps, List.of(), null);
    }

    /**
     * @param key the last part of the key of its words, for example `answered`
     * @param numbers what stands in the words' {curly} places
     * @param options the options it speaks of, in the order of the count: {names}
     * @param others options it speaks of in another way, for example those that were tied: {others}
     */
    public record Step(String key, Map<String, ? extends Number> numbers, List<String> options, List<String> others) {

        public Step {
            numbers = Map.copyOf(numbers);
            options = List.copyOf(options);
            others = List.copyOf(others);
        }

        public Step(String key, Map<String, ? extends Number> numbers, List<String> options) {
            this(key, numbers, options, List.of());
        }

        public static Step of(String key, Map<String, ? extends Number> numbers) {
            return new Step(key, numbers, List.of());
        }
    }
}
