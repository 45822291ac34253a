package alongside.decisions.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts answers that have names. */
final class Named {

    private Named() {}

    /** How many people gave each answer; what is none of them is not counted. */
    static <E extends Enum<E>> Map<E, Integer> people(Ballots ballots, Class<E> answers) {
        var people = new EnumMap<E, Integer>(answers);
        for (var it : answers.getEnumConstants()) people.put(it, 0);
        ballots.of(Ballot.Picked.class).forEach((ballot, many) -> {
            for (var it : answers.getEnumConstants()) if (it.name().equals(ballot.answer())) people.merge(it, many, Integer::sum);
        });
        return people;
    }

    /** In the order of the answers, which is no contest. */
    static <E extends Enum<E>> List<Total> totals(Map<E, Integer> people) {
        var totals = new ArrayList<Total>();
        people.forEach((answer, many) -> totals.add(new Total(answer.name(), many, answer.ordinal() + 1)));
        return totals;
    }

    /** How the telling of a proposal ends. */
    static String end(Outcome outcome) {
        return switch (outcome) {
            case AGREED -> "it-is-agreed";
            case TALK_MORE -> "talk-more";
            case TOO_FEW -> "too-few";
            case NOBODY_ANSWERED -> "nobody";
            case OBJECTION_STANDS, TIE, NOT_AGREED -> "not-agreed";
        };
    }
}
