package alongside.live.web;

import alongside.design.Form;
import alongside.design.Page;
import alongside.live.rules.Merge;
import alongside.sessions.Session;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** @param here the name of everybody in the room; @param tables who sits at each table; @param together what was said, the same words once, with where it came from */
public record TablesPage(Session session, boolean open, Map<String, String> here, Map<Integer, List<String>> tables, List<Merge.Line> together, Form form) implements Page {

    public String names(List<String> ids) {
        return here.keySet().stream().filter(ids::contains).map(here::get).collect(Collectors.joining(", "));
    }
}
