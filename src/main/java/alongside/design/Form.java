package alongside.design;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, and what is to be mended. A form is read field by field; each reading checks, and a problem is kept
 * beside its field in plain words, with everything that was typed.
 */
public final class Form {

    /** @param key the key of the words; @param values what stands in their {curly} places */
    public record Problem(String field, String key, Object... values) {}

    private static final String BACK = "back";

    private final Map<String, List<String>> typed;
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Function<Supplier<?>, @Nullable Object> once;
    private @Nullable String said;

    public Form(Map<String, List<String>> typed) {
        this(typed, Supplier::get);
    }

    Form(Map<String, List<String>> typed, Function<Supplier<?>, @Nullable Object> once) {
        this.typed = new LinkedHashMap<>();
        // Copied, so that a form that was sent can be shown with more in it.
        typed.forEach((field, values) -> this.typed.put(field, new ArrayList<>(values)));
        this.once = once;
    }

    public static Form empty() {
        return new Form(Map.of());
    }

    /** A form that starts with what is known: name, value, name, value… */
    public static Form with(String... namesAndValues) {
        var form = empty();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) form.put(namesAndValues[i], namesAndValues[i + 1]);
        return form;
    }

    /** One more value of a field. A field that was sent blank has it alone: what is shown is the first. */
    public Form put(String field, String value) {
        var values = typed.computeIfAbsent(field, it -> new ArrayList<>());
        if (values.stream().allMatch(String::isBlank)) values.clear();
        values.add(value);
        return this;
    }

    /** An amount as people write it, and as {@link #pence} reads it: 82.50. */
    public Form putPence(String field, long pence) {
        return put(field, "%d.%02d".formatted(pence / 100, pence % 100));
    }

    /** Does this once, also when the same form comes twice: its template says {@code once = true}. */
    public void once(Runnable what) {
        onceFor(() -> {
            what.run();
            return true;
        });
    }

    /** The same, with what came of it, which whoever comes second is given too. */
    @SuppressWarnings("unchecked")
    public <T> T onceFor(Supplier<T> what) {
        return (T) Objects.requireNonNull(once.apply(what));
    }

    // --- as typed, for showing again

    public String typed(String field) {
        var values = typed.get(field);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean chose(String field, String value) {
        return all(field).contains(value);
    }

    /** The page of ours that somebody came from, or a part of it, to go back to when they are done; blank where none was named. A link from elsewhere must not lead away through it. */
    public String back() {
        var back = typed(BACK);
        return back.length() <= 200 && back.matches("(/|(/[A-Za-z0-9-]{1,64})+)(#[a-z][a-z-]{0,31})?") ? back : "";
    }

    /** The same as it stands in another address, where a part would be taken for a part of that one; with its name, and blank where there is none. */
    public String back(String sign) {
        return back().isEmpty() ? "" : sign + BACK + "=" + back().replace("#", "%23");
    }

    /** Goes back where whoever opened this address came from. */
    public Form goingBack(Form address) {
        return address.back().isEmpty() ? this : put(BACK, address.back());
    }

    public Map<String, List<String>> everything() {
        return Map.copyOf(typed);
    }

    // --- as meant, with its problems

    /** Required text of at most so many characters. */
    public String text(String field, int most) {
        var text = optional(field, most);
        if (text.isEmpty()) problem(field, "design.problem.empty");
        return text;
    }

    /** Text that may be left out. Line breaks are kept, other control characters are not. */
    public String optional(String field, int most) {
        var text = typed(field).replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
        if (text.length() > most) problem(field, "design.problem.too-long", "most", most, "now", text.length());
        return text;
    }

    /** An e-mail address, or blank. Only the shape is looked at: a letter proves the rest. */
    public String email(String field) {
        var text = optional(field, 254);
        if (!text.isEmpty() && !text.matches("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+")) problem(field, "design.problem.email");
        return text;
    }

    /** One of an enum's names, in any case; a problem when none was chosen. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> kind) {
        var found = optionalChoice(field, kind);
        if (found.isEmpty()) problem(field, "design.problem.choose");
        return found;
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String field, Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants()).filter(it -> it.name().equalsIgnoreCase(typed(field))).findFirst();
    }

    public boolean ticked(String field) {
        return !typed(field).isEmpty();
    }

    /** A day in any sensible writing: 14 April 2026, 14 apr 26, 14/4/2026, 14.4.26, 2026-04-14. */
    public Optional<LocalDate> day(String field) {
        var text = typed(field).strip();
        if (text.isEmpty()) {
            problem(field, "design.problem.empty");
            return Optional.empty();
        }
        var day = Reading.day(text);
        if (day.isEmpty()) problem(field, "design.problem.day");
        return day;
    }

    public Optional<LocalDate> optionalDay(String field) {
        return typed(field).isBlank() ? Optional.empty() : day(field);
    }

    /** A time in any sensible writing: 10:30, 10.30am, 2pm, 1430, midday. */
    public Optional<LocalTime> time(String field) {
        var text = typed(field).strip();
        var time = Reading.time(text);
        if (time.isEmpty()) problem(field, text.isEmpty() ? "design.problem.empty" : "design.problem.time");
        return time;
    }

    /** Pounds and pence in any sensible writing: 82.50, £82.5, 1,200. @return whole pence */
    public OptionalLong pence(String field) {
        var text = typed(field).strip();
        var pence = Reading.pence(text);
        if (pence.isEmpty()) problem(field, text.isEmpty() ? "design.problem.empty" : "design.problem.money");
        return pence;
    }

    /** A whole number between two limits. */
    public int number(String field, int least, int most) {
        var text = typed(field).strip();
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) return number;
        } catch (NumberFormatException notANumber) {
            // said below, in words
        }
        problem(field, text.isEmpty() ? "design.problem.empty" : "design.problem.number", "least", least, "most", most);
        return least;
    }

    public void problem(String field, String key, Object... values) {
        problems.putIfAbsent(field, new Problem(field, key, values));
    }

    /** The page says how it calls a field, so that the list of what to mend can. */
    public void called(String field, String label) {
        labels.putIfAbsent(field, label);
    }

    /** How the page calls a field; blank while it has not been drawn. */
    public String label(String field) {
        return labels.getOrDefault(field, "");
    }

    public boolean ok() {
        return problems.isEmpty();
    }

    /** What the page that is shown again says first, as one says that was gone on to: {@link Go#saying}. */
    public Form saying(String key, boolean done) {
        if (done) said = key;
        return this;
    }

    public @Nullable String said() {
        return said;
    }

    public List<Problem> problems() {
        return List.copyOf(problems.values());
    }

    public Optional<Problem> problemOf(String field) {
        return Optional.ofNullable(problems.get(field));
    }
}
