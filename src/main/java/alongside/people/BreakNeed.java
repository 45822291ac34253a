package alongside.people;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How often somebody needs a break, read out of their own words: "a break every 40 minutes". They are asked once, not twice. */
final class BreakNeed {

    private static final Pattern BREAK = Pattern.compile("\\b(breaks?|rests?|stops?|pauses?|egwyl(iau)?|saib|seibiant|hoe)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MINUTES = Pattern.compile("\\b(\\d{1,3})\\s*-?\\s*(mins?|minutes?|munud|funud)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF = Pattern.compile("\\bhalf( an)?[ -]hours?\\b|\\bhanner awr\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUR = Pattern.compile("\\b(an|one|1|each|every)\\s+hour\\b|\\b(bob|1|un) awr\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURLY = Pattern.compile("\\bhourly\\b|\\b(an|per) hour\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\b(every|each|after|bob|ar ôl)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private BreakNeed() {}

    /** @return minutes; empty when the words say nothing of how often */
    static OptionalInt in(String words) {
        for (var clause : words.split("[.;\\n]|,(?!\\d)")) {
            if (!BREAK.matcher(clause).find()) continue;
            var often = BETWEEN.matcher(clause);
            // "A break of 10 minutes" says how long; how often stands after "every".
            if (!often.find()) {
                if (HOURLY.matcher(clause).find()) return OptionalInt.of(60);
                continue;
            }
            var rest = clause.substring(often.start());
            var minutes = MINUTES.matcher(rest);
            if (minutes.find() && Integer.parseInt(minutes.group(1)) >= 5) return OptionalInt.of(Integer.parseInt(minutes.group(1)));
            if (HALF.matcher(rest).find()) return OptionalInt.of(30);
            if (HOUR.matcher(rest).find()) return OptionalInt.of(60);
        }
        return OptionalInt.empty();
    }
}
