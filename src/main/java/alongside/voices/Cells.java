package alongside.voices;

import alongside.voices.BringingIn.Columns;
import alongside.voices.BringingIn.Field;
import alongside.voices.BringingIn.Problem;
import alongside.voices.Contribution.Audience;
import alongside.voices.Contribution.Kind;
import alongside.voices.Contribution.Visibility;
import alongside.voices.Contribution.WhoseView;
import alongside.voices.ImportStore.Line;
import alongside.voices.SayingStore.Brought;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a file, read by what its columns are: what is wrong with it, and what was said. */
record Cells(Line line, Columns columns) {

    private static final int LONGEST = 20_000;

    /** @param here what the lines are called that become something; @param before what came in earlier */
    record Known(Map<String, String> here, Map<String, String> before) {}

    private String of(Field field) {
        return columns.of(field, line.cells());
    }

    /** What the file calls it, or blank. */
    String name() {
        return of(Field.ID).strip();
    }

    String words() {
        var title = of(Field.TITLE).strip();
        var words = of(Field.WORDS).strip();
        return title.isEmpty() ? words : words.isEmpty() ? title : title + "\n\n" + words;
    }

    @Nullable Problem problem(Known known) {
        int number = line.line() + 2; // the heads are line 1
        var words = words();
        if (words.isEmpty()) return new Problem(number, "voices.in.line.words", "");
        if (words.length() > LONGEST) return new Problem(number, "voices.in.line.long", String.valueOf(words.length()));
        if (of(Field.PUT_RIGHT).length() > 4000) return new Problem(number, "voices.in.line.long", of(Field.PUT_RIGHT));
        var day = of(Field.DAY);
        if (!day.isBlank() && day(day).isEmpty()) return new Problem(number, "voices.in.line.day", day);
        if (!Portable.knows(Kind.values(), of(Field.KIND))) return new Problem(number, "voices.in.line.kind", of(Field.KIND));
        if (!Portable.knows(Visibility.values(), of(Field.VISIBILITY)))
            return new Problem(number, "voices.in.line.visibility", of(Field.VISIBILITY));
        for (var field : List.of(Field.ID, Field.AUTHOR, Field.ON_BEHALF_OF))
            if (of(field).length() > 200) return new Problem(number, "voices.in.line.long", of(field));
        if (of(Field.HOW_KNOWN).length() > 500) return new Problem(number, "voices.in.line.long", of(Field.HOW_KNOWN));
        for (var field : List.of(Field.WARNING, Field.HOW_BAD, Field.PLACE)) if (of(field).length() > 200) return new Problem(number, "voices.in.line.long", of(field));
        if (!Portable.knows(Audience.values(), of(Field.AUDIENCE))) return new Problem(number, "voices.in.line.audience", of(Field.AUDIENCE));
        if (!of(Field.OUTSIDE).isBlank() && !fromOutside()) return new Problem(number, "voices.in.line.outside", of(Field.OUTSIDE));
        var answers = of(Field.ANSWERS).strip();
        boolean hangs = !answers.isEmpty() && !answers.equals("-1") && !answers.equals("0");
        if (hangs && !known.here().containsKey(answers)) return new Problem(number, "voices.in.line.answers", answers);
        var about = of(Field.ABOUT).strip();
        if (!hangs && !about.isEmpty() && !known.before().containsKey(about)) return new Problem(number, "voices.in.line.about", about);
        return null;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip().substring(0, Math.min(10, text.strip().length()))));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** What was said, under this id; of whom the file names nobody of this house is the author. */
    Brought brought(String id, Known known, LocalDate today) {
        var on = known.here().get(of(Field.ANSWERS).strip());
        if (on == null) on = known.before().get(of(Field.ABOUT).strip());
        var author = of(Field.AUTHOR).strip();
        var visibility = Portable.visibility(of(Field.VISIBILITY), author.isEmpty() ? Visibility.UNNAMED : Visibility.NAMED);
        var said = NewContribution.captured(null, Portable.kind(of(Field.KIND)), words(), visibility, null, "", "").barrier(Portable.barrier(of(Field.BARRIER))).answering(on)
                .allowing(Portable.audience(of(Field.AUDIENCE))).warning(of(Field.WARNING)).standing(of(Field.HOW_BAD), of(Field.PLACE));
        if (Portable.whoseView(of(Field.WHOSE_VIEW)) == WhoseView.ON_BEHALF) said = said.onBehalfOf(of(Field.ON_BEHALF_OF), of(Field.HOW_KNOWN));
        return new Brought(id, said, day(of(Field.DAY)).orElse(today), visibility == Visibility.UNNAMED ? "" : author, of(Field.PUT_RIGHT),
                Portable.senseCheck(of(Field.SENSE_CHECK)), Portable.becoming(of(Field.BECAME)), fromOutside());
    }

    private boolean fromOutside() {
        return of(Field.OUTSIDE).strip().equals(Portable.YES);
    }
}
