package alongside.decisions.rules;

import java.util.List;
import java.util.Map;

/** A count, told step by step; a page puts each step into words. */
public record CountStory(List<Step> steps) {

    public CountStory {
        steps = List.copyOf(steps);
    }

    /**
     * @param key the last part of the key of its words, for example `answered`
     * @param numbers what stands in the words' {curly} places
     * @param options the options it speaks of, in the order of the count
     */
    public record Step(String key, Map<String, Integer> numbers, List<String> options) {

        public static Step of(String key, Map<String, Integer> numbers) {
            return new Step(key, numbers, List.of());
        }
    }
}
