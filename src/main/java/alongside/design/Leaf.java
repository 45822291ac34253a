package alongside.design;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some of a long list that has an order of its own, such as names. Each turn says behind whom it begins and not a number, so
 * that nobody is passed over when somebody comes to the list meanwhile.
 *
 * @param after behind which it begins; blank at the beginning
 * @param earlier where the ones before begin, or null at the beginning
 * @param further behind which the next begin, or null at the end
 * @param first which of all the first one is, from 1
 * @param all how many there are to turn through
 * @param word what was looked for; blank where nothing was
 * @param found how many have it in them
 * @param isLong whether the whole list is longer than a leaf
 */
public record Leaf<T>(List<T> shown, String after, @Nullable String earlier, @Nullable String further, int first, int all, String word, int found, boolean isLong) {

    /** The field that says behind whom the names begin that were sent, and the one that says behind whom to go on. */
    public static final String AFTER = "after";
    public static final String TO = "to";
    /** The field for part of a name, the one that says what was looked for before, and the one that asks for all names again. */
    public static final String FIND = "part";
    public static final String FOUND = "found";
    public static final String EVERYBODY = "everybody";

    private static final int LENGTH = 25;
    private static final int LONGEST = 100;

    /**
     * Of names, those with the word in them that is looked for.
     *
     * @param after behind which to begin; where that one is gone, at the beginning
     * @param stays what stands on the leaf wherever it stands in the list, and whatever is looked for: what is to be mended is never turned away from
     */
    public static <T> Leaf<T> of(List<T> all, Form form, String after, Function<T, String> id, Function<T, String> name, Predicate<T> stays) {
        // Of a short list all are in view, and there is no field to look in.
        var word = all.size() > LENGTH ? word(form) : "";
        var parts = plain(word).split("\\s+");
        var found = word.isEmpty() ? all : all.stream().filter(it -> Arrays.stream(parts).allMatch(plain(name.apply(it))::contains)).toList();
        var some = word.isEmpty() ? all : all.stream().filter(it -> stays.test(it) || found.contains(it)).toList();
        return of(some, after, id, stays, new Sought(word, found.size(), all.size()));
    }

    private record Sought(String word, int found, int everybody) {}

    private static <T> Leaf<T> of(List<T> all, String after, Function<T, String> id, Predicate<T> stays, Sought sought) {
        int from = 0;
        for (int i = 0; i < all.size(); i++) if (id.apply(all.get(i)).equals(after)) from = i + 1;
        if (from >= all.size()) from = Math.max(0, all.size() - LENGTH);
        var kept = IntStream.range(0, all.size()).filter(i -> stays.test(all.get(i))).summaryStatistics();
        if (kept.getCount() > 0) from = from == 0 ? kept.getMin() / LENGTH * LENGTH : Math.min(from, kept.getMin());
        int to = Math.min(Math.max(from + LENGTH, kept.getCount() == 0 ? 0 : kept.getMax() + 1), all.size());
        int before = from - LENGTH;
        return new Leaf<>(List.copyOf(all.subList(from, to)), from == 0 ? "" : id.apply(all.get(from - 1)), from == 0 ? null : before <= 0 ? "" : id.apply(all.get(before - 1)),
                to == all.size() ? null : id.apply(all.get(to - 1)), from + 1, all.size(), sought.word, sought.found, sought.everybody > LENGTH);
    }

    /** Whether somebody pressed to go on to other names, or looks for another one than before: then nothing else was meant by the press. */
    public static boolean turned(Form form) {
        return form.everything().containsKey(TO) || form.everything().containsKey(EVERYBODY) || looksAnew(form);
    }

    private static boolean looksAnew(Form form) {
        return !word(form).equals(form.typed(FOUND).strip());
    }

    /** Behind whom the names begin that come now. */
    public static String next(Form form) {
        if (form.everything().containsKey(TO)) return form.typed(TO);
        return turned(form) ? "" : form.typed(AFTER);
    }

    /** What an address says of where one is. What was looked for is part of somebody's name, and stands in no address: others keep those. */
    public static Form there(Form address) {
        return Form.with(AFTER, address.typed(AFTER)).goingBack(address);
    }

    /** Whether so many names are all in view at once. */
    public static boolean fits(int all) {
        return all <= LENGTH;
    }

    /** What is looked for; blank where nothing is. */
    public static String word(Form form) {
        if (form.everything().containsKey(EVERYBODY)) return "";
        var typed = form.typed(FIND).strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST).strip() : typed;
    }

    /** Siân is found by whoever types Sian. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    /** What stands in the field. */
    public Form asked() {
        return Form.with(FIND, word);
    }

    public int last() {
        return first + shown.size() - 1;
    }

    public boolean several() {
        return earlier != null || further != null;
    }
}
