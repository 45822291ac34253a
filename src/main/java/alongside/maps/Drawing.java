package alongside.maps;

import alongside.maps.rules.OpinionMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The map as a picture: a shape for each person, another shape for each group. It shows nothing that is not said in words.
 *
 * @param oneIn of how many people one is drawn
 * @param here where the reader stands, if they wish to know
 */
public record Drawing(List<Dot> dots, List<Label> labels, int oneIn, @Nullable Here here) {

    public static final int WIDTH = 800;
    public static final int HEIGHT = 560;
    private static final int EDGE = 30;
    private static final int RING = 17;
    /** So near the centre, as a part of the picture's side, that it lies neither here nor there. */
    private static final double MIDDLE = 0.05;
    /** More shapes than this nobody can tell apart, and a page has to carry them. */
    private static final int MOST = 1200;

    /** @param group its place in the order of groups, or -1 for people in none */
    public record Dot(long x, long y, int group) {

        public String shape() {
            return group < 0 ? MapPicture.NOBODY : MapPicture.SHAPES.get(group % MapPicture.SHAPES.size());
        }
    }

    public record Label(long x, long y, int group, String letter) {}

    /** Where a group lies in the picture. @param where left, right, top, bottom or middle, as part of a key of words */
    public record Side(String letter, String where) {}

    /** The picture in words, for whoever does not see it. */
    public List<Side> sides() {
        return labels.stream().map(it -> {
            double x = (it.x() - WIDTH / 2.0) / WIDTH;
            double y = (it.y() - HEIGHT / 2.0) / HEIGHT;
            boolean across = Math.abs(x) >= Math.abs(y);
            if (Math.max(Math.abs(x), Math.abs(y)) < MIDDLE) return new Side(it.letter(), "middle");
            return new Side(it.letter(), across ? x < 0 ? "left" : "right" : y < 0 ? "top" : "bottom");
        }).toList();
    }

    /**
     * @param letter of the group, or blank for whoever answered too little to be in one
     * @param wide how far to either side the reader's true place may be (one standard deviation), and never smaller than a ring that is seen
     */
    public record Here(long x, long y, String letter, long wide, long high) {

        public boolean rough() {
            return wide > 2 * RING || high > 2 * RING;
        }
    }

    /** @return null where there is nothing to draw */
    static @Nullable Drawing of(OpinionMap map, @Nullable String taker) {
        var positions = map.positions();
        if (map.tooFew() || positions.isEmpty()) return null;
        // One scale for both directions, so that distances are true; the few farthest people are drawn at the edge.
        double reach = Math.max(MapPicture.reach(positions.stream().mapToDouble(OpinionMap.Position::x).toArray()) / (WIDTH - 2 * EDGE),
                MapPicture.reach(positions.stream().mapToDouble(OpinionMap.Position::y).toArray()) / (HEIGHT - 2 * EDGE));
        double scale = reach == 0 ? 1 : 0.5 / reach;
        int step = Math.max(1, (positions.size() + MOST - 1) / MOST);
        boolean several = map.groups().size() > 1;
        var dots = IntStream.range(0, positions.size()).filter(i -> i % step == 0).mapToObj(positions::get)
                .map(it -> new Dot(across(it.x() * scale), down(it.y() * scale), several ? it.group().orElse(-1) : -1)).toList();
        var labels = new ArrayList<Label>();
        if (several) for (var group : map.groups()) {
            var in = positions.stream().filter(it -> it.group().isPresent() && it.group().getAsInt() == group.id()).toList();
            labels.add(new Label(across(in.stream().mapToDouble(OpinionMap.Position::x).average().orElse(0) * scale),
                    down(in.stream().mapToDouble(OpinionMap.Position::y).average().orElse(0) * scale), group.id(), letter(group.id())));
        }
        var here = taker == null ? null : positions.stream().filter(it -> it.person().equals(taker)).findFirst()
                .map(it -> new Here(across(it.x() * scale), down(it.y() * scale), several && it.group().isPresent() ? letter(it.group().getAsInt()) : "", ring(it.spreadX() * scale, WIDTH), ring(it.spreadY() * scale, HEIGHT))).orElse(null);
        return new Drawing(dots, labels, step, here);
    }

    /** The name of a group's shape, as part of a key of words. */
    public static String shapeOf(int group) {
        return MapPicture.NAMES.get(group % MapPicture.NAMES.size()).replace(' ', '-');
    }

    static String letter(int group) {
        return String.valueOf((char) ('A' + group));
    }

    private static long ring(double spread, int all) {
        return Math.round(Math.clamp(spread, RING, all / 4.0));
    }

    private static long across(double x) {
        return Math.round(Math.clamp(WIDTH / 2.0 + x, EDGE / 2.0, WIDTH - EDGE / 2.0));
    }

    private static long down(double y) {
        return Math.round(Math.clamp(HEIGHT / 2.0 - y, EDGE / 2.0, HEIGHT - EDGE / 2.0));
    }
}
