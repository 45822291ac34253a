package alongside.live.rules;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on now, and when it ends about. It tells the time and ends nothing: a block goes on until somebody presses
 * "next".
 *
 * @param block the id of the block that is on, or was interrupted by a break; blank before the first and when there is no agenda
 * @param pause whether people are on a break that was not in the agenda
 * @param ends when it ends; null when nothing is on
 * @param over minutes beyond its end
 * @param next the id of what comes next, blank when nothing does; after a break that was not planned it is the block itself
 * @param byPlan whether nobody has pressed yet, so that it goes by the plan
 * @param allEnds when the whole session ends if the rest goes as planned; null when nothing is on
 */
public record Clock(String block, boolean pause, @Nullable LocalTime ends, int over, String next, @Nullable LocalTime allEnds, boolean byPlan) {

    /** A block of the agenda. */
    public record Block(String id, int minutes) {}

    /** Somebody pressed: from here on it is this block, or (blank) a break of so many minutes. */
    public record Turn(String block, LocalTime at, int minutes) {

        boolean pause() {
            return block.isEmpty();
        }
    }

    /** When a block that is still to come begins, if the rest goes as planned; null while nothing is on. */
    public @Nullable LocalTime begins(List<Block> agenda, String later) {
        int place = agenda.stream().map(Block::id).toList().indexOf(later);
        return allEnds == null || place < 0 ? null : allEnds.minusMinutes(agenda.stream().skip(place).mapToInt(Block::minutes).sum());
    }

    private static final Clock NOTHING = new Clock("", false, null, 0, "", null, false);

    /** @param turns what was pressed, in order; while there is none it goes by the plan */
    public static Clock of(List<Block> agenda, LocalTime starts, List<Turn> turns, LocalTime now) {
        if (agenda.isEmpty()) return NOTHING;
        // A block may be taken out of the agenda while it is on: then what was pressed before it holds.
        var known = agenda.stream().map(Block::id).toList();
        var still = turns.stream().filter(it -> it.pause() || known.contains(it.block())).toList();
        return still.isEmpty() ? planned(agenda, starts, now) : turned(agenda, still, now);
    }

    private static Clock planned(List<Block> agenda, LocalTime starts, LocalTime now) {
        if (now.isBefore(starts)) return new Clock("", false, null, 0, agenda.getFirst().id(), null, true);
        var end = starts;
        for (var block : agenda) {
            end = end.plusMinutes(block.minutes());
            if (now.isBefore(end)) return at(agenda, block.id(), end, now, true);
        }
        return at(agenda, agenda.getLast().id(), end, now, true);
    }

    private static Clock turned(List<Block> agenda, List<Turn> turns, LocalTime now) {
        var last = turns.getLast();
        if (!last.pause()) return at(agenda, last.block(), last.at().plusMinutes(left(agenda, turns, last.block())), now, false);
        var before = turns.stream().filter(it -> !it.pause()).reduce((one, other) -> other).map(Turn::block).orElse(agenda.getFirst().id());
        var ends = last.at().plusMinutes(last.minutes());
        return new Clock(before, true, ends, over(ends, now), before, later(ends, now).plusMinutes(left(agenda, turns, before) + after(agenda, before)), false);
    }

    /** The minutes of a block that earlier turns have not used up. */
    private static int left(List<Block> agenda, List<Turn> turns, String block) {
        int used = 0;
        for (int i = 0; i + 1 < turns.size(); i++)
            if (turns.get(i).block().equals(block)) used += minutes(turns.get(i).at(), turns.get(i + 1).at());
        int all = agenda.stream().filter(it -> it.id().equals(block)).mapToInt(Block::minutes).sum();
        return Math.max(0, all - used);
    }

    private static Clock at(List<Block> agenda, String block, LocalTime ends, LocalTime now, boolean byPlan) {
        var ids = agenda.stream().map(Block::id).toList();
        int place = ids.indexOf(block);
        var next = place >= 0 && place + 1 < ids.size() ? ids.get(place + 1) : "";
        return new Clock(block, false, ends, over(ends, now), next, later(ends, now).plusMinutes(after(agenda, block)), byPlan);
    }

    private static int after(List<Block> agenda, String block) {
        int place = agenda.stream().map(Block::id).toList().indexOf(block);
        return agenda.stream().skip(place + 1L).mapToInt(Block::minutes).sum();
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static int over(LocalTime ends, LocalTime now) {
        return Math.max(0, minutes(ends, now));
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return (int) Duration.between(from, to).toMinutes();
    }

    /** "About 11:15": to five minutes, because nobody lives by the minute. */
    public static LocalTime about(LocalTime time) {
        int minutes = time.getHour() * 60 + time.getMinute();
        int round = (minutes + 2) / 5 * 5 % (24 * 60);
        return LocalTime.of(round / 60, round % 60);
    }
}
