package alongside.maps;

import alongside.maps.rules.OpinionMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The map drawn: a shape for each person, another shape for each group, and the group's letter in its middle. */
final class MapPicture {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 560;
    private static final int EDGE = 30;
    /** More shapes than this nobody can tell apart; then a part of the people is drawn, evenly chosen. */
    private static final int MOST = 3000;
    /** Drawn around 0 0; each can be told from the others without its colour. */
    static final List<String> SHAPES = List.of("M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z", "M-4-4H4V4H-4Z", "M0-5 5 4H-5Z", "M0-6 5 0 0 6-5 0Z", "M0 5-5-4H5Z",
            "M-2-5H2V-2H5V2H2V5H-2V2H-5V-2H-2Z", "M-5-5 0-2 5-5 2 0 5 5 0 2-5 5-2 0Z", "M-5-2 0-6 5-2 3 5H-3Z", "M-6-2H6V2H-6Z", "M-2-6H2V6H-2Z");
    static final List<String> NAMES = List.of("circle", "square", "triangle", "diamond", "triangle pointing down", "plus", "star", "pentagon", "lying bar", "standing bar");
    private static final List<String> COLOURS = List.of("#0b4f8a", "#8a2c0b", "#2d5f1e", "#6a2a7a", "#5c4a00", "#00565a", "#7a1f4a", "#3a3a8a", "#4a4a4a", "#7a3a00");
    static final String NOBODY = "M-3 0H3M0-3V3";

    private final OpinionMap map;

    MapPicture(OpinionMap map) {
        this.map = map;
    }

    String svg() {
        var svg = new StringBuilder();
        int groups = map.groups().size();
        svg.append("<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT + 30 * (groups + 1)).append("\" role=\"img\" aria-labelledby=\"picture-title picture-text\">\n")
                .append("<title id=\"picture-title\">Map of ").append(MapSentences.people(map.people())).append("</title>\n<desc id=\"picture-text\">").append(told()).append("</desc>\n");
        var positions = map.positions();
        int step = Math.max(1, (positions.size() + MOST - 1) / MOST);
        var shown = IntStream.range(0, positions.size()).filter(i -> i % step == 0).mapToObj(positions::get).toList();
        // One scale for both directions, so that distances are true; the few farthest people are drawn at the edge.
        double reach = Math.max(reach(positions.stream().mapToDouble(OpinionMap.Position::x).toArray()) / (WIDTH - 2 * EDGE),
                reach(positions.stream().mapToDouble(OpinionMap.Position::y).toArray()) / (HEIGHT - 2 * EDGE));
        double scale = reach == 0 ? 1 : 0.5 / reach;
        for (var it : shown) shape(svg, it.group().orElse(-1), across(it.x() * scale), down(it.y() * scale));
        for (var group : map.groups()) {
            if (groups < 2) continue;
            var in = positions.stream().filter(it -> it.group().isPresent() && it.group().getAsInt() == group.id()).toList();
            double x = in.stream().mapToDouble(OpinionMap.Position::x).average().orElse(0) * scale;
            double y = in.stream().mapToDouble(OpinionMap.Position::y).average().orElse(0) * scale;
            svg.append(String.format(Locale.ROOT, "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\" dominant-baseline=\"central\" font-size=\"34\" font-weight=\"700\" fill=\"#111\" stroke=\"#fff\" stroke-width=\"6\" paint-order=\"stroke\">%c</text>%n",
                    across(x), down(y), (char) ('A' + group.id())));
        }
        legend(svg, step);
        return svg.append("</svg>\n").toString();
    }

    private String told() {
        var said = new StringBuilder("People who answered alike are near each other.");
        if (map.groups().size() > 1) for (var it : map.groups()) {
            var in = map.positions().stream().filter(person -> person.group().isPresent() && person.group().getAsInt() == it.id()).toList();
            double x = in.stream().mapToDouble(OpinionMap.Position::x).average().orElse(0);
            double y = in.stream().mapToDouble(OpinionMap.Position::y).average().orElse(0);
            said.append(' ').append(MapReport.capital(MapSentences.name(it.id()))).append(", ").append(MapSentences.people(it.size())).append(", ")
                    .append(Math.abs(x) > Math.abs(y) ? x < 0 ? "lies to the left." : "lies to the right." : y < 0 ? "lies below." : "lies above.");
        }
        return said.toString();
    }

    private void legend(StringBuilder svg, int step) {
        int y = HEIGHT + 10;
        if (map.groups().size() > 1) for (var it : map.groups()) {
            shape(svg, it.id(), EDGE, y);
            text(svg, y, MapReport.capital(MapSentences.name(it.id())) + ": " + NAMES.get(it.id() % NAMES.size()) + ", " + MapSentences.people(it.size()));
            y += 30;
        }
        long without = map.positions().stream().filter(it -> it.group().isEmpty()).count();
        if (without > 0) {
            shape(svg, -1, EDGE, y);
            text(svg, y, "In no group: small cross, " + MapSentences.people((int) without) + (step > 1 ? ". One in " + step + " is drawn." : ""));
        } else if (step > 1) {
            text(svg, y, "One in " + step + " people is drawn.");
        }
    }

    private static void text(StringBuilder svg, int y, String text) {
        svg.append("<text x=\"").append(EDGE + 20).append("\" y=\"").append(y).append("\" dominant-baseline=\"central\" font-size=\"18\" fill=\"#111\">").append(text).append("</text>\n");
    }

    private static void shape(StringBuilder svg, int group, double x, double y) {
        var path = group < 0 ? NOBODY : SHAPES.get(group % SHAPES.size());
        var paint = group < 0 ? "fill=\"none\" stroke=\"#595959\"" : "fill=\"" + COLOURS.get(group % COLOURS.size()) + "\" fill-opacity=\"0.75\" stroke=\"#fff\" stroke-width=\"0.7\"";
        svg.append(String.format(Locale.ROOT, "<path transform=\"translate(%.1f %.1f) scale(1.3)\" d=\"%s\" %s/>%n", x, y, path, paint));
    }

    /** Half the width that holds 99 of 100 people. */
    static double reach(double[] at) {
        var away = java.util.Arrays.stream(at).map(Math::abs).sorted().toArray();
        return away.length == 0 ? 0 : away[(int) ((away.length - 1) * 0.99)] * 1.05;
    }

    private static double across(double x) {
        return Math.clamp(WIDTH / 2.0 + x, EDGE / 2.0, WIDTH - EDGE / 2.0);
    }

    private static double down(double y) {
        return Math.clamp(HEIGHT / 2.0 - y, EDGE / 2.0, HEIGHT - EDGE / 2.0);
    }
}
