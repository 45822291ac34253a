package alongside.maps;

import alongside.maps.rules.OpinionMap;
import alongside.maps.rules.OpinionMap.Counts;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The map as one page that needs nothing else: sentences first, then a table, then a picture. Understood when read aloud,
 * and when printed in black.
 */
final class MapReport {

    private static final String LOOK = """
            body { font: 1.125rem/1.5 system-ui, sans-serif; color: #111; background: #fff; margin: 2rem auto; padding-inline: 1rem; max-inline-size: 60rem }
            h1, h2 { line-height: 1.2 } h2 { margin-block-start: 2.5rem }
            li { margin-block-end: .5rem }
            .wide { overflow-x: auto } .wide:focus-visible { outline: 3px solid #111 }
            table { border-collapse: collapse; font-size: 1rem } caption { text-align: start; margin-block-end: .5rem }
            th, td { border: 1px solid #595959; padding: .4rem .6rem; text-align: start; vertical-align: top }
            td { font-variant-numeric: tabular-nums; white-space: nowrap } thead th { background: #f0f0f0 } tbody th { font-weight: normal; min-inline-size: 14rem }
            svg { inline-size: 100%; block-size: auto; border: 1px solid #595959 }
            @media print { body { margin: 0 } tr, li { break-inside: avoid } }
            """;

    private final OpinionMap map;
    private final MapSentences sentences;
    private final StringBuilder html = new StringBuilder();

    private MapReport(OpinionMap map, Map<String, String> texts) {
        this.map = map;
        sentences = new MapSentences(map, texts);
    }

    static String of(OpinionMap map, Map<String, String> texts) {
        return new MapReport(map, texts).page();
    }

    private String page() {
        html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>What people agree and differ on</title>\n<style>\n").append(LOOK).append("</style>\n</head>\n<body>\n<main>\n")
                .append("<h1>What people agree and differ on</h1>\n");
        for (var part : sentences.parts()) {
            html.append("<h2>").append(safe(part.heading())).append("</h2>\n<ul>\n");
            part.sentences().forEach(it -> html.append("<li>").append(safe(it)).append("</li>\n"));
            html.append("</ul>\n");
        }
        table();
        if (!map.positions().isEmpty()) {
            html.append("<h2>The picture</h2>\n<p>Each shape is a person. People who answered alike are near each other. The picture shows nothing that is not said above.</p>\n")
                    .append(new MapPicture(map).svg());
        }
        html.append("<h2>How this was made</h2>\n<p>By ").append(safe(map.engine().name())).append(", version ").append(safe(map.engine().version()))
                .append(". The same answers give the same page every time.</p>\n</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private void table() {
        html.append("<h2 id=\"table\">Every statement</h2>\n<div class=\"wide\" role=\"region\" aria-labelledby=\"table\" tabindex=\"0\">\n<table>\n")
                .append("<caption>How many agree, disagree and passed, of those who saw the statement</caption>\n<thead><tr><th scope=\"col\">Statement</th><th scope=\"col\">Everybody</th>");
        for (var group : map.groups()) if (map.groups().size() > 1) html.append("<th scope=\"col\">").append(capital(MapSentences.name(group.id()))).append("</th>");
        html.append("</tr></thead>\n<tbody>\n");
        for (var it : map.statements()) {
            if (it.hidden()) continue;
            html.append("<tr><th scope=\"row\">").append(safe(capital(sentences.quoted(it.id())))).append("</th>").append(cell(it.all()));
            if (map.groups().size() > 1) html.append(it.byGroup().stream().map(MapReport::cell).collect(Collectors.joining()));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n");
        long hidden = map.statements().stream().filter(OpinionMap.MapStatement::hidden).count();
        if (hidden > 0) html.append("<p>Statements that moderators took out, not shown here: ").append(hidden).append(".</p>\n");
    }

    private static String cell(Counts it) {
        return "<td>" + it.agree() + " agree<br>" + it.disagree() + " disagree<br>" + it.pass() + " passed<br>of " + it.seen() + "</td>";
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
