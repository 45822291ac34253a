package alongside.live.web;

import alongside.design.Form;
import alongside.design.Look;
import alongside.design.Page;
import alongside.groups.StakeholderGroup;
import alongside.live.rules.Merge;
import alongside.sessions.Session;
import alongside.voices.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** @param here the name of everybody in the room; @param tables who sits at each table; @param fixed whose table is settled, and which; @param together what was said, the same words once, with where it came from; @param notSaid topics that nobody has spoken about; @param notHeard groups of people who have not been heard */
public record TablesPage(Session session, boolean open, Map<String, String> here, Map<Integer, List<String>> tables, Map<String, Integer> fixed, List<Merge.Line> together, List<Theme> notSaid, List<StakeholderGroup> notHeard, Form form) implements Page {

    public String names(List<String> ids) {
        return here.keySet().stream().filter(ids::contains).map(here::get).collect(Collectors.joining(", "));
    }

    /** "Table 2, table 1 (3 times)". */
    public String sources(Look look, Merge.Line line) {
        return line.sources().entrySet().stream().map(it -> look.say("live.tables.source", "table", it.getKey(), "n", it.getValue())).collect(Collectors.joining(", "));
    }

    /** Of those who are here, in the order of their names. */
    public List<String> settled() {
        return here.keySet().stream().filter(fixed::containsKey).toList();
    }
}
