package alongside.maps;

import alongside.maps.rules.OpinionMap;
import java.io.PrintStream;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The map as one JSON object, for programs. */
final class MapJson {

    private final JsonGenerator out;

    private MapJson(JsonGenerator out) {
        this.out = out;
    }

    static void write(OpinionMap map, PrintStream to) {
        var mapper = JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (var out = mapper.writerWithDefaultPrettyPrinter().createGenerator(to)) {
            new MapJson(out).map(map);
        }
        to.println();
    }

    private void map(OpinionMap map) {
        out.writeStartObject();
        out.writeObjectPropertyStart("engine");
        out.writeStringProperty("name", map.engine().name());
        out.writeStringProperty("version", map.engine().version());
        out.writeEndObject();
        out.writeNumberProperty("people", map.people());
        out.writeNumberProperty("votes", map.votes());
        out.writeBooleanProperty("tooFew", map.tooFew());
        out.writeName("center");
        byStatement(map, OpinionMap.MapStatement::mean);
        out.writeArrayPropertyStart("components");
        byStatement(map, OpinionMap.MapStatement::componentX);
        byStatement(map, OpinionMap.MapStatement::componentY);
        out.writeEndArray();
        out.writeArrayPropertyStart("statements");
        map.statements().forEach(this::statement);
        out.writeEndArray();
        out.writeArrayPropertyStart("positions");
        map.positions().forEach(this::position);
        out.writeEndArray();
        out.writeArrayPropertyStart("groups");
        map.groups().forEach(this::group);
        out.writeEndArray();
        out.writeObjectPropertyStart("silhouette");
        map.silhouette().forEach((k, apart) -> out.writeNumberProperty(k.toString(), apart));
        out.writeEndObject();
        out.writeEndObject();
    }

    private void byStatement(OpinionMap map, ToDoubleFunction<OpinionMap.MapStatement> figure) {
        out.writeStartObject();
        map.statements().forEach(it -> out.writeNumberProperty(it.id(), figure.applyAsDouble(it)));
        out.writeEndObject();
    }

    private void statement(OpinionMap.MapStatement it) {
        out.writeStartObject();
        id("id", it.id());
        counts(it.all());
        out.writeNumberProperty("consensus", it.consensus());
        it.bridging().ifPresent(bridging -> out.writeNumberProperty("bridging", bridging));
        out.writeNumberProperty("extremity", it.extremity());
        out.writeNumberProperty("priority", it.priority());
        out.writeBooleanProperty("shapes", it.shapes());
        groups(it.byGroup());
        out.writeEndObject();
    }

    private void groups(List<OpinionMap.Counts> byGroup) {
        out.writeArrayPropertyStart("groups");
        for (int g = 0; g < byGroup.size(); g++) {
            out.writeStartObject();
            out.writeNumberProperty("id", g);
            counts(byGroup.get(g));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void counts(OpinionMap.Counts it) {
        out.writeNumberProperty("agree", it.agree());
        out.writeNumberProperty("disagree", it.disagree());
        out.writeNumberProperty("pass", it.pass());
        out.writeNumberProperty("seen", it.seen());
    }

    private void position(OpinionMap.Position it) {
        out.writeStartObject();
        id("person", it.person());
        out.writeNumberProperty("x", it.x());
        out.writeNumberProperty("y", it.y());
        out.writeNumberProperty("spreadX", it.spreadX());
        out.writeNumberProperty("spreadY", it.spreadY());
        if (it.group().isPresent()) out.writeNumberProperty("group", it.group().getAsInt());
        else out.writeNullProperty("group");
        out.writeEndObject();
    }

    private void group(OpinionMap.OpinionGroup group) {
        out.writeStartObject();
        out.writeNumberProperty("id", group.id());
        out.writeNumberProperty("size", group.size());
        group.stability().ifPresent(stability -> out.writeNumberProperty("stability", stability));
        out.writeArrayPropertyStart("representative");
        for (var it : group.representative()) {
            out.writeStartObject();
            id("statement", it.statement());
            out.writeStringProperty("direction", it.agree() ? "agree" : "disagree");
            out.writeNumberProperty("p", it.p());
            out.writeNumberProperty("z", it.z());
            out.writeNumberProperty("ratio", it.ratio());
            out.writeNumberProperty("ratioZ", it.ratioZ());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Ids that are numbers in the published format stay numbers. */
    private void id(String name, String id) {
        if (id.matches("0|[1-9]\\d{0,17}")) out.writeNumberProperty(name, Long.parseLong(id));
        else out.writeStringProperty(name, id);
    }
}
