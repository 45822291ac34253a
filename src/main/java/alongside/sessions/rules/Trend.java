package alongside.sessions.rules;

import java.util.List;

/** Whether more of the people say something than before. Shares are compared crosswise, without dividing. */
public enum Trend {
    /** There is nothing before to hold it against. */
    FIRST, MORE, ALIKE, FEWER;

    /** Less than a tenth of the people apart is alike: one or two people are no trend. */
    private static final int TENTHS = 10;

    /** @param people how many said so, @param of of how many who answered */
    public record Point(int people, int of) {}

    /** How the last stands to all before it together. Only what may be shown comes here, so that nothing hidden is given away. */
    public static Trend of(List<Point> points) {
        if (points.size() < 2) return FIRST;
        var last = points.getLast();
        long before = points.subList(0, points.size() - 1).stream().mapToLong(Point::people).sum();
        long asked = points.subList(0, points.size() - 1).stream().mapToLong(Point::of).sum();
        long apart = last.people() * asked - before * last.of();
        if (Math.abs(apart) * TENTHS < asked * last.of()) return ALIKE;
        return apart > 0 ? MORE : FEWER;
    }
}
